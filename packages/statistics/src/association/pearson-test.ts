import { studentTTwoSided } from '../distribution/student-t-two-sided.ts'
import { completePairs } from './complete-pairs.ts'
import { constantColumn } from './constant-column.ts'
import type { Correlation } from './correlation.ts'
import { fisherInterval } from './fisher-interval.ts'

/**
 * Pearson's correlation with its t test and Fisher's interval (from four pairs on). Pairs in which a value is missing
 * (NaN) are left out. Equal to R's `cor.test(x, y)`.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (3 pairs), `statistics.constantOutcome`,
 * `statistics.infiniteValue`.
 *
 * Sources: Student (1908), Biometrika 6, 302-310, doi 10.1093/biomet/6.2-3.302; Fisher (1915), Biometrika 10, 507-521,
 * doi 10.1093/biomet/10.4.507.
 *
 * @example
 * pearsonTest([1, 2, 3, 4, 5], [2, 4, 5, 4, 5]).estimate // 0.7745967
 */
export function pearsonTest(x: ArrayLike<number>, y: ArrayLike<number>, confLevel = 0.95): Correlation {
  const pairs = completePairs(x, y, 3)
  const n = pairs.x.length
  const estimate = productMoment(pairs.x, pairs.y)
  const df = n - 2
  const statistic = (Math.sqrt(df) * estimate) / Math.sqrt(1 - estimate * estimate)
  const interval = n > 3 && Math.abs(estimate) < 1 ? fisherInterval(estimate, 1 / Math.sqrt(n - 3), confLevel) : none
  const pValue = studentTTwoSided(statistic, df)
  return { estimate, pValue, ...interval, statistic: Number.isFinite(statistic) ? statistic : null, n }
}

const none = { low: null, high: null }

/** Correlation of two complete columns. */
export function productMoment(x: Float64Array, y: Float64Array): number {
  const centreX = centreOf(x)
  const centreY = centreOf(y)
  let squaresX = 0
  let squaresY = 0
  let products = 0
  for (let row = 0; row < x.length; row += 1) {
    const deviationX = x[row]! - centreX
    const deviationY = y[row]! - centreY
    squaresX += deviationX * deviationX
    squaresY += deviationY * deviationY
    products += deviationX * deviationY
  }
  // Rounding of the mean leaves squares of this size in a column that does not vary.
  const rounding = x.length * (4 * Number.EPSILON) ** 2
  if (!(squaresX > rounding * centreX * centreX) || !(squaresY > rounding * centreY * centreY)) throw constantColumn()
  const product = squaresX * squaresY
  const spread = product > 1e-290 && product < 1e290 ? Math.sqrt(product) : Math.sqrt(squaresX) * Math.sqrt(squaresY)
  return Math.max(-1, Math.min(1, products / spread))
}

function centreOf(values: Float64Array): number {
  let sum = 0
  for (let row = 0; row < values.length; row += 1) sum += values[row]!
  const first = sum / values.length
  let rest = 0
  for (let row = 0; row < values.length; row += 1) rest += values[row]! - first
  return first + rest / values.length
}
