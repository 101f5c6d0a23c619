const nameLike = /^[\p{L}_][\p{L}\p{N}_ .\-/()%€&+:]*$/u

/**
 * A name of a column that may be shown: its own when it reads like a name, else its position. A file without a header
 * has values where names should be, and those are never shown: a name begins with a letter and has at most three
 * digits beside a year.
 *
 * @example
 * safeName('hours_contract', 3) // 'hours_contract'
 * safeName('A-7731', 3) // '#3'
 */
export function safeName(name: string, position: number): string {
  const digits = name.replaceAll(/(19|20)\d\d/g, '').replaceAll(/\D/g, '').length
  return name.length <= 60 && digits <= 3 && nameLike.test(name) ? name : `#${position}`
}
