/** Shares of the variance that go with two crossed groupings; they can fall below 0. */
export interface CrossedShares {
  readonly first: number
  readonly second: number
}

interface Pairs {
  readonly count: number
  /** Sum over pairs of the squared difference. */
  readonly squares: number
}

/**
 * How much of the variance of an outcome goes with each of two crossed groupings, from pairs of rows: half the mean
 * squared difference of pairs that share neither, less that of pairs that share one grouping only, over the former. Null
 * when one of these kinds of pairs does not exist or the outcome does not vary.
 *
 * Source: Koch (1968), Technometrics 10, 551-558 (recalled).
 *
 * @example
 * crossedShares(Float64Array.of(1, 0, 1, 0), ['p', 'p', 'q', 'q'], ['i', 'j', 'i', 'j']) // { first: 0, second: 1 }
 */
export function crossedShares(
  outcome: Float64Array,
  first: readonly string[],
  second: readonly string[],
): CrossedShares | null {
  const all = pairsWithin(
    outcome,
    first.map(() => ''),
  )
  const inFirst = pairsWithin(outcome, first)
  const inSecond = pairsWithin(outcome, second)
  const inBoth = pairsWithin(
    outcome,
    first.map((label, row) => JSON.stringify([label, second[row]])),
  )
  const neither = halfMean(less(less(all, inFirst), less(inSecond, inBoth)))
  const sharesOf = (within: Pairs) => (neither - halfMean(less(within, inBoth))) / neither
  const shares = { first: sharesOf(inFirst), second: sharesOf(inSecond) }
  return Number.isFinite(shares.first) && Number.isFinite(shares.second) ? shares : null
}

/** All pairs with the same label, from the sums per label: n times the sum of squares less the squared sum. */
function pairsWithin(outcome: Float64Array, labels: readonly string[]): Pairs {
  const centre = outcome.reduce((sum, value) => sum + value, 0) / outcome.length
  const groups = new Map<string, { n: number; sum: number; squares: number }>()
  labels.forEach((label, row) => {
    const group = groups.get(label) ?? { n: 0, sum: 0, squares: 0 }
    const value = (outcome[row] ?? Number.NaN) - centre
    group.n += 1
    group.sum += value
    group.squares += value ** 2
    groups.set(label, group)
  })
  const list = [...groups.values()]
  return {
    count: list.reduce((total, { n }) => total + (n * (n - 1)) / 2, 0),
    squares: list.reduce((total, { n, sum, squares }) => total + n * squares - sum ** 2, 0),
  }
}

const less = (one: Pairs, other: Pairs): Pairs => ({
  count: one.count - other.count,
  squares: one.squares - other.squares,
})

const halfMean = ({ count, squares }: Pairs): number => (count === 0 ? Number.NaN : squares / count / 2)
