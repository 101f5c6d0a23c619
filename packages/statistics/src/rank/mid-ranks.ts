/** Ranks with what ties do to their variance. */
export interface MidRanks {
  /** From 1; tied values share the mean of their ranks. In the order of the values. */
  readonly ranks: Float64Array
  /** Sum over groups of tied values of t^3 - t. */
  readonly tieSum: number
  /** At least two values are equal. */
  readonly tied: boolean
}

/**
 * Ranks of values, ties sharing the mean of their ranks. Values must be numbers. Equal to R's `rank(x)`.
 *
 * @example
 * midRanks([3, 1, 3]).ranks // [2.5, 1, 2.5]
 */
export function midRanks(values: ArrayLike<number>): MidRanks {
  const n = values.length
  const sorted = Float64Array.from(values).sort()
  const distinct = new Float64Array(n)
  const means = new Float64Array(n)
  let groups = 0
  let tieSum = 0
  for (let from = 0; from < n; ) {
    let to = from + 1
    while (to < n && sorted[to] === sorted[from]) to += 1
    const size = to - from
    distinct[groups] = sorted[from]!
    means[groups] = (from + 1 + to) / 2
    tieSum += size * size * size - size
    groups += 1
    from = to
  }
  const ranks = new Float64Array(n)
  for (let row = 0; row < n; row += 1) ranks[row] = means[positionOf(distinct, groups, values[row]!)]!
  return { ranks, tieSum, tied: groups < n }
}

/** Binary search among the distinct values. */
function positionOf(distinct: Float64Array, groups: number, value: number): number {
  let low = 0
  let high = groups - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (distinct[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
