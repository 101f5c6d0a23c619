import { incompleteBeta } from './stdlib.ts'

/**
 * Cumulative probability of the beta distribution with shapes alpha and beta, P(X <= x). 0 at or below 0, 1 at or above
 * 1; NaN in gives NaN out. Equal to R's `pbeta(x, alpha, beta)`.
 *
 * @example
 * betaCumulative(0.5, 2, 3) // 0.6875
 */
export function betaCumulative(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0
  return x >= 1 ? 1 : incompleteBeta(x, alpha, beta, false)
}
