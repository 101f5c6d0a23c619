import { normalQuantile } from './normal-quantile.ts'
import { studentTQuantileValue } from './stdlib.ts'

/**
 * Quantile of Student's t distribution: the t with P(T <= t) = p. Degrees of freedom may be fractional; Infinity
 * gives the normal quantile. NaN for p outside 0 to 1 or degrees of freedom that are not positive.
 * Equal to R's `qt(p, df)`.
 *
 * @example
 * studentTQuantile(0.975, 10) // 2.228138851986274
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  return degreesOfFreedom === Number.POSITIVE_INFINITY ? normalQuantile(p) : studentTQuantileValue(p, degreesOfFreedom)
}
