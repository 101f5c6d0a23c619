import { chiSquaredUpperTail } from './chi-squared-upper-tail.ts'
import { noncentralChiSquaredMixture } from './noncentral-chi-squared-mixture.ts'

/**
 * Upper tail of the noncentral chi-squared distribution, P(X > x), computed directly: the power of a chi-squared test
 * with critical value x. 1 for x at or below 0. Noncentrality 0 or more. Equal to R's
 * `pchisq(x, df, ncp, lower.tail = FALSE)`, and more precise far in the tail.
 *
 * Source: Ding (1992), Applied Statistics 41, 478-482, doi 10.2307/2347584.
 *
 * @example
 * noncentralChiSquaredUpperTail(5, 2, 3) // 0.3865
 */
export function noncentralChiSquaredUpperTail(x: number, degreesOfFreedom: number, noncentrality: number): number {
  if (x <= 0) return 1
  return noncentralChiSquaredMixture(noncentrality, (extra) => chiSquaredUpperTail(x, degreesOfFreedom + extra))
}
