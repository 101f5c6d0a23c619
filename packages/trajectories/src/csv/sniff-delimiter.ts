const candidates = [',', ';', '\t'] as const
/** A character that separates columns. */
export type Delimiter = (typeof candidates)[number]

const sampledRecords = 50

const isCandidate = (character: string) => candidates.includes(character as Delimiter)

/**
 * The one delimiter that gives the first records the same number of columns: comma, semicolon or tab, outside quotes.
 * One column = comma. Null when two delimiters would do equally well, so that only the owner can tell.
 *
 * @example
 * sniffDelimiter('a;b\n1,5;2\n') // ';'
 */
export function sniffDelimiter(text: string): Delimiter | null {
  const records = sample(text)
  const scores = candidates.map((delimiter) => {
    const counts = records.map((record) => record.get(delimiter) ?? 0)
    const header = counts[0] ?? 0
    return { delimiter, header, alike: counts.filter((count) => count === header).length }
  })
  const used = scores.filter(({ header }) => header > 0)
  if (used.length === 0) return ','
  const mostAlike = Math.max(...used.map(({ alike }) => alike))
  const best = used.filter(({ alike }) => alike === mostAlike)
  const widest = Math.max(...best.map(({ header }) => header))
  const winners = best.filter(({ header }) => header === widest)
  return winners.length === 1 ? (winners[0]?.delimiter ?? null) : null
}

function sample(text: string): ReadonlyMap<string, number>[] {
  const records: Map<string, number>[] = []
  let counts = new Map<string, number>()
  let quoted = false
  let filled = false
  for (let index = 0; index < text.length && records.length < sampledRecords; index++) {
    const character = text[index] as string
    if (character === '"') quoted = !quoted
    if (character === '\n' && !quoted) {
      if (filled) records.push(counts)
      counts = new Map()
      filled = false
      continue
    }
    filled = true
    if (!quoted && isCandidate(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  if (filled && records.length < sampledRecords) records.push(counts)
  return records
}
