import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Cumulative probability of the chi-squared distribution, P(X <= x). 0 for x at or below 0; NaN in gives NaN out.
 * Equal to R's `pchisq(x, df)`.
 *
 * @example
 * chiSquaredCumulative(3.841458820694124, 1) // 0.95
 */
export function chiSquaredCumulative(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 0 : incompleteGamma(x / 2, degreesOfFreedom / 2, false)
}
