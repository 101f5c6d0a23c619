import { weightedVariance } from './weighted-variance.ts'

/**
 * Standard deviation with n - 1 in the denominator, as R's `sd(x, na.rm = TRUE)`; optional weights as in
 * {@link weightedVariance}. Same unit as the values. Missing values (NaN) are left out; NaN with fewer than two.
 *
 * @example
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // 2.138089935299395
 */
export function standardDeviation(values: ArrayLike<number>, weights: Float64Array | null = null): number {
  return Math.sqrt(weightedVariance(values, weights))
}
