import { normalQuantile } from '../distribution/normal-quantile.ts'
import { checkCounts, type RatioInterval } from './exact-ratio-interval.ts'

/**
 * Observed over expected count with Byar's approximate Poisson interval, the expected count taken as known. Close to
 * the exact one from about five observed; the lower limit is 0 at 0 observed.
 *
 * @throws RangeError when the observed is not a count of 0 or more, or the expected is not above 0.
 *
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, IARC, page 69.
 *
 * @example
 * byarRatioInterval(12, 15.2, 0.95).high // 1.37913...
 */
export function byarRatioInterval(observed: number, expected: number, confLevel: number): RatioInterval {
  checkCounts(observed, expected)
  const z = normalQuantile((1 + confLevel) / 2)
  const more = observed + 1
  return {
    estimate: observed / expected,
    low: (observed * Math.max(0, 1 - 1 / (9 * observed) - z / (3 * Math.sqrt(observed))) ** 3) / expected,
    high: (more * (1 - 1 / (9 * more) + z / (3 * Math.sqrt(more))) ** 3) / expected,
  }
}
