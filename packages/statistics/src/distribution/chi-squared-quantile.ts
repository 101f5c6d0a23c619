import { gammaQuantile } from './gamma-quantile.ts'

/**
 * Quantile of the chi-squared distribution: the x with P(X <= x) = p. 0 at p = 0, Infinity at 1; NaN for p outside
 * 0 to 1 or degrees of freedom that are not positive. Equal to R's `qchisq(p, df)`.
 *
 * @example
 * chiSquaredQuantile(0.95, 1) // 3.841458820694124
 */
export function chiSquaredQuantile(p: number, degreesOfFreedom: number): number {
  return 2 * gammaQuantile(p, degreesOfFreedom / 2)
}
