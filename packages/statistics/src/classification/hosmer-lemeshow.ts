import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'

/** Observed against expected events in groups of equal size by predicted probability. */
export interface HosmerLemeshow {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Rows per group, lowest predictions first; a group may be empty in a small sample. */
  readonly sizes: Float64Array
  readonly observed: Float64Array
  readonly expected: Float64Array
}

/**
 * Hosmer and Lemeshow's test of calibration: rows ranked by predicted probability (ties in the order given) are cut
 * into groups by floor(rank * groups / (n + 1)); sum of (observed - expected)^2 / (expected (1 - expected / size)).
 * Groups - 2 degrees of freedom. A small p-value says that predictions are off; a large one does not say they are right.
 *
 * @param groups - Default 10; groups without rows, or where nothing is uncertain, do not count.
 *
 * Source: Hosmer and Lemeshow (1980), Communications in Statistics 9, 1043-1069, doi 10.1080/03610928008827941.
 *
 * @example
 * hosmerLemeshow(Float64Array.of(0.2, 0.2, 0.8, 0.8), Float64Array.of(0, 1, 1, 1), 2).degreesOfFreedom // 0
 */
export function hosmerLemeshow(probabilities: Float64Array, outcomes: ArrayLike<number>, groups = 10): HosmerLemeshow {
  const n = probabilities.length
  const order = new Uint32Array(n)
  for (let row = 0; row < n; row += 1) order[row] = row
  order.sort((left, right) => probabilities[left]! - probabilities[right]! || left - right)
  const sizes = new Float64Array(groups)
  const observed = new Float64Array(groups)
  const expected = new Float64Array(groups)
  for (let rank = 0; rank < n; rank += 1) {
    const group = Math.floor(((rank + 1) * groups) / (n + 1))
    sizes[group]! += 1
    observed[group]! += outcomes[order[rank]!]!
    expected[group]! += probabilities[order[rank]!]!
  }
  let statistic = 0
  let counted = 0
  for (let group = 0; group < groups; group += 1) {
    const spread = expected[group]! * (1 - expected[group]! / sizes[group]!)
    if (!(spread > 0)) continue
    counted += 1
    statistic += (observed[group]! - expected[group]!) ** 2 / spread
  }
  const degreesOfFreedom = Math.max(0, counted - 2)
  const pValue = degreesOfFreedom > 0 ? chiSquaredUpperTail(statistic, degreesOfFreedom) : 1
  return { statistic, degreesOfFreedom, pValue, sizes, observed, expected }
}
