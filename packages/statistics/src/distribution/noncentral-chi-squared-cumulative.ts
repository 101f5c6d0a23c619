import { chiSquaredCumulative } from './chi-squared-cumulative.ts'
import { noncentralChiSquaredMixture } from './noncentral-chi-squared-mixture.ts'

/**
 * Cumulative probability of the noncentral chi-squared distribution, P(X <= x), as a Poisson mixture of central ones
 * summed outwards from the largest weight. 0 for x at or below 0. Noncentrality 0 or more. Equal to R's
 * `pchisq(x, df, ncp)`.
 *
 * Source: Ding (1992), Applied Statistics 41, 478-482, doi 10.2307/2347584.
 *
 * @example
 * noncentralChiSquaredCumulative(5, 2, 3) // 0.6135
 */
export function noncentralChiSquaredCumulative(x: number, degreesOfFreedom: number, noncentrality: number): number {
  if (x <= 0) return 0
  return noncentralChiSquaredMixture(noncentrality, (extra) => chiSquaredCumulative(x, degreesOfFreedom + extra))
}
