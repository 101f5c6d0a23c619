/** The signs that may stand between the cells of a row. */
export const delimiters: readonly string[] = [';', ',', '\t', '|']

/**
 * The delimiter that occurs most often outside quotes in the first line of a text; a comma when there is none.
 *
 * @example
 * sniffedDelimiter('person;date;amount, in euros\n') // ';'
 */
export function sniffedDelimiter(text: string): string {
  const counts = new Map<string, number>()
  let quoted = false
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '\n' || sign === '\r')) break
    else if (!quoted && delimiters.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left)
  return most?.[0] ?? ','
}
