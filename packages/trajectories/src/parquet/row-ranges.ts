/** Rows from `first`, counted from 0, up to, not including, `next`. */
export interface RowRange {
  readonly first: number
  readonly next: number
}

/** A group of more rows is unpacked several times, each time for a share of its rows. */
const mostRowsAtOnce = 250_000

/**
 * Ranges of rows that together are all rows and of which none crosses groups.
 *
 * @param groups - rows of each group
 * @example
 * [...rowRanges([3, 500_000])].length // 3
 */
export function* rowRanges(groups: readonly number[]): Generator<RowRange> {
  let start = 0
  for (const rows of groups) {
    const size = Math.ceil(rows / Math.ceil(rows / mostRowsAtOnce))
    for (let first = 0; first < rows; first += size)
      yield { first: start + first, next: start + Math.min(rows, first + size) }
    start += rows
  }
}
