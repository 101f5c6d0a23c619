import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Cumulative probability of the gamma distribution with the given shape and rate, P(X <= x). 0 for x at or below 0;
 * NaN in gives NaN out. Equal to R's `pgamma(x, shape, rate)`.
 *
 * @param rate - Default 1.
 *
 * @example
 * gammaCumulative(2, 1) // 0.8646647
 */
export function gammaCumulative(x: number, shape: number, rate = 1): number {
  if (x <= 0) return 0
  return x === Number.POSITIVE_INFINITY ? 1 : incompleteGamma(x * rate, shape, false)
}
