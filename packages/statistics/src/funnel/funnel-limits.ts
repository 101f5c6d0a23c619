import { binomialQuantile } from '../distribution/binomial-quantile.ts'
import { normalQuantile } from '../distribution/normal-quantile.ts'

/** Where a share may be expected to lie when a group of some size differs from the whole by chance alone. */
export interface FunnelLimits {
  /** Around the overall share by its standard error in a group of this size; may pass 0 and 1. */
  readonly wald: { readonly low: number; readonly high: number }
  /** Counts between which the binomial distribution keeps the level. */
  readonly counts: { readonly low: number; readonly high: number }
}

/**
 * Limits of a funnel plot for a share in a group of size n about the overall share: normal, and exact binomial by the
 * quantiles of the count, without interpolation. Equal to R's `qbinom`.
 *
 * @param share - Overall share, 0 to 1.
 * @throws RangeError when n is not a count above 0 or the share lies outside 0 to 1.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202, doi 10.1002/sim.1970.
 *
 * @example
 * funnelLimits(60, 0.25390625, 0.95).counts // { low: 9, high: 22 }
 */
export function funnelLimits(n: number, share: number, confLevel: number): FunnelLimits {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('the size of a group must be a whole number above 0')
  if (!(share >= 0 && share <= 1)) throw new RangeError('the overall share must lie between 0 and 1')
  const tail = (1 - confLevel) / 2
  const reach = normalQuantile(1 - tail) * Math.sqrt((share * (1 - share)) / n)
  return {
    wald: { low: share - reach, high: share + reach },
    counts: { low: binomialQuantile(tail, n, share), high: binomialQuantile(1 - tail, n, share) },
  }
}
