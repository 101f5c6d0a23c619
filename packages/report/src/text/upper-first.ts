/**
 * A text with its first letter large, as at the start of a sentence.
 *
 * @example
 * upperFirst('met') // 'Met'
 */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
