const longestQuote = 65_536

/**
 * How often each character occurs outside quotes in the first records of a text, empty lines left out. A quote counts
 * only where a cell begins, and only when it is closed again: a stray one in a name does not swallow the sample.
 *
 * @returns one count per character for every record, at most `limit` records
 */
export function sampleRecords(
  text: string,
  counted: readonly string[],
  limit: number,
): readonly ReadonlyMap<string, number>[] {
  const records: Map<string, number>[] = []
  let counts = new Map<string, number>()
  let [quoted, cellBegins, filled] = [false, true, false]
  for (let index = 0; index < text.length && records.length < limit; index++) {
    const character = text[index] as string
    if (quoted) {
      if (character !== '"') continue
      if (text[index + 1] === '"') index++
      else quoted = false
    } else if (character === '\n') {
      if (filled) records.push(counts)
      counts = new Map()
      ;[cellBegins, filled] = [true, false]
    } else {
      filled = true
      const closing = character === '"' && cellBegins ? text.indexOf('"', index + 1) : -1
      quoted = closing !== -1 && closing - index < longestQuote
      cellBegins = counted.includes(character)
      if (cellBegins) counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  if (filled && records.length < limit) records.push(counts)
  return records
}
