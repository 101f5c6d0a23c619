import { binomialCumulative } from './binomial-cumulative.ts'
import { discreteQuantile } from './discrete-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * Quantile of the binomial distribution: the smallest count with P(X <= count) >= p in n trials with the given chance.
 * NaN for p or a chance outside 0 to 1, or a negative n. Equal to R's `qbinom(p, n, share)`.
 *
 * @example
 * binomialQuantile(0.975, 60, 0.25) // 22
 */
export function binomialQuantile(p: number, n: number, share: number): number {
  if (!(p >= 0 && p <= 1) || !(share >= 0 && share <= 1) || !(n >= 0)) return Number.NaN
  if (p === 0 || share === 0 || n === 0) return 0
  if (p === 1 || share === 1) return n
  const start = n * share + Math.sqrt(n * share * (1 - share)) * normalQuantile(p)
  return discreteQuantile(p, start, n, (count) => binomialCumulative(count, n, share))
}
