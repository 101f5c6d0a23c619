import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Upper tail of the gamma distribution with the given shape and rate, P(X > x), computed directly, so that a small one
 * keeps its digits. 1 for x at or below 0; NaN in gives NaN out. Equal to
 * R's `pgamma(x, shape, rate, lower.tail = FALSE)`.
 *
 * @param rate - Default 1.
 *
 * @example
 * gammaUpperTail(2, 1) // 0.1353353
 */
export function gammaUpperTail(x: number, shape: number, rate = 1): number {
  if (x <= 0) return 1
  return x === Number.POSITIVE_INFINITY ? 0 : incompleteGamma(x * rate, shape, true)
}
