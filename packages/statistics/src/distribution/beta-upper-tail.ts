import { incompleteBeta } from './stdlib.ts'

/**
 * Upper tail of the beta distribution with shapes alpha and beta, P(X > x), computed directly, so that a small one
 * keeps its digits. Equal to R's `pbeta(x, alpha, beta, lower.tail = FALSE)`.
 *
 * @example
 * betaUpperTail(0.5, 2, 3) // 0.3125
 */
export function betaUpperTail(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 1
  return x >= 1 ? 0 : incompleteBeta(x, alpha, beta, true)
}
