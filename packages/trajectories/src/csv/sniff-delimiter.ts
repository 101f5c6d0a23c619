import { sampleRecords } from './sample-records.ts'

/** The characters that may separate columns. */
export const delimiters = [',', ';', '\t', '|'] as const

/** A character that separates columns. */
export type Delimiter = (typeof delimiters)[number]

/**
 * The one delimiter that gives most of the first 50 records the same number of columns: comma, semicolon, tab or pipe,
 * outside quotes. One column = comma. Null when two delimiters would do equally well, so that only the owner can tell.
 *
 * @example
 * sniffDelimiter('a;b\n1,5;2\n') // ';'
 */
export function sniffDelimiter(text: string): Delimiter | null {
  const records = sampleRecords(text, delimiters, 50)
  const scores = delimiters.map((delimiter) => {
    const counts = records.map((record) => record.get(delimiter) ?? 0).filter((count) => count > 0)
    const usual = mostFrequent(counts)
    return { delimiter, usual, alike: counts.filter((count) => count === usual).length }
  })
  const used = scores.filter(({ alike }) => alike > 0)
  if (used.length === 0) return ','
  const mostAlike = Math.max(...used.map(({ alike }) => alike))
  const best = used.filter(({ alike }) => alike === mostAlike)
  const widest = Math.max(...best.map(({ usual }) => usual))
  const winners = best.filter(({ usual }) => usual === widest)
  return winners.length === 1 ? (winners[0]?.delimiter ?? null) : null
}

/** The value that occurs most; of several the largest; 0 when there is none. */
export function mostFrequent(values: readonly number[]): number {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  let best = 0
  for (const [value, count] of times) {
    const most = times.get(best) ?? 0
    if (count > most || (count === most && value > best)) best = value
  }
  return best
}
