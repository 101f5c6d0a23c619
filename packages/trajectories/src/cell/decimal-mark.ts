/** The mark between whole and part in numbers written as text. */
export type DecimalMark = '.' | ','

/**
 * A number that a file holds as a number, in the way in which the study says that its numbers are written, so that a
 * delivery may mix CSV with a decimal comma and files that know numbers.
 *
 * @param text - with a decimal point or none
 * @example
 * withMark('12.5', ',') // '12,5'
 */
export const withMark = (text: string, mark: DecimalMark) => (mark === '.' ? text : text.replace('.', mark))
