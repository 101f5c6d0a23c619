import { noncentralTTail } from './noncentral-t-tail.ts'

/**
 * Upper tail of the noncentral t distribution, P(T > t): the chance that a t test with critical value t rejects. Summed
 * directly for t of 0 or more, so that a small one keeps its digits. Range 0 to 1. Agrees with R's
 * `pt(t, df, ncp, lower.tail = FALSE)` to about 1e-10.
 *
 * Source: Lenth (1989), Applied Statistics 38, 185-189, doi 10.2307/2347693.
 *
 * @example
 * noncentralTUpperTail(2, 10, 1) // 0.1923...
 */
export function noncentralTUpperTail(t: number, degreesOfFreedom: number, noncentrality: number): number {
  return noncentralTTail(t, degreesOfFreedom, noncentrality, 'upper')
}
