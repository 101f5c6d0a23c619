/**
 * A label as it stands inside a sentence: its first letter small, unless the word is an abbreviation.
 *
 * @example
 * lowerFirst('Blijvend werk') // 'blijvend werk'
 */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(\p{Lu}|$)/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
