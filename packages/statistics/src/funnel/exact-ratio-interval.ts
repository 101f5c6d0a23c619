import { gammaQuantile } from '../distribution/gamma-quantile.ts'

/** A ratio of an observed to an expected count, with limits. */
export interface RatioInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * Observed over expected count with the exact Poisson interval (Garwood), the expected count taken as known. Above 1:
 * more happened than expected. The lower limit is 0 at 0 observed. Equal to R's `poisson.test(observed, expected)`.
 *
 * @throws RangeError when the observed is not a count of 0 or more, or the expected is not above 0.
 *
 * Source: Garwood (1936), Biometrika 28, 437-442, doi 10.1093/biomet/28.3-4.437.
 *
 * @example
 * exactRatioInterval(12, 15.2, 0.95).high // 1.37905...
 */
export function exactRatioInterval(observed: number, expected: number, confLevel: number): RatioInterval {
  checkCounts(observed, expected)
  const tail = (1 - confLevel) / 2
  return {
    estimate: observed / expected,
    low: observed === 0 ? 0 : gammaQuantile(tail, observed) / expected,
    high: gammaQuantile(1 - tail, observed + 1) / expected,
  }
}

/** Refuses what is no count, and an expected count of nothing. */
export function checkCounts(observed: number, expected: number): void {
  if (!Number.isInteger(observed) || observed < 0) throw new RangeError('the observed must be a count of 0 or more')
  if (!(expected > 0) || !Number.isFinite(expected)) throw new RangeError('the expected count must be above 0')
}
