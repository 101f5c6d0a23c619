/**
 * A column's name as a message may show it. In a file without a header the first row of data stands where the names
 * should be, so a name that looks like data is not repeated.
 *
 * @example
 * shownColumnName('111222333') // '(…)'
 */
export const shownColumnName = (name: string): string =>
  name.length > 100 || /\d{5}|\d[\d .-]{6,}\d|@|:\/\//.test(name) ? '(…)' : name
