import { discreteQuantile } from './discrete-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'
import { poissonCumulative } from './poisson-cumulative.ts'

/**
 * Quantile of the Poisson distribution: the smallest count with P(X <= count) >= p. 0 at p = 0, Infinity at 1; NaN for
 * p outside 0 to 1 or a negative mean. Equal to R's `qpois(p, mean)`.
 *
 * @example
 * poissonQuantile(0.975, 3) // 7
 */
export function poissonQuantile(p: number, mean: number): number {
  if (!(p >= 0 && p <= 1) || !(mean >= 0)) return Number.NaN
  if (p === 0 || mean === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const start = mean + Math.sqrt(mean) * normalQuantile(p)
  return discreteQuantile(p, start, Number.POSITIVE_INFINITY, (count) => poissonCumulative(count, mean))
}
