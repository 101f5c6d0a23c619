import { betaQuantile } from '../distribution/beta-quantile.ts'
import { checkCounts } from './check-counts.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Jeffreys' interval of a share: equal tails of the beta distribution with shapes events + 1/2 and n - events + 1/2,
 * with 0 as the low limit without events and 1 as the high limit without non-events. The estimate is events / n.
 *
 * @throws EstimationFailure `statistics.noPersons` when n is 0.
 * @throws RangeError when events is not between 0 and n.
 *
 * Source: Brown, Cai and DasGupta (2001), Statistical Science 16, 101-133, doi 10.1214/ss/1009213286.
 *
 * @example
 * jeffreysInterval(0, 12, 0.95) // { estimate: 0, low: 0, high: 0.1853059 }
 */
export function jeffreysInterval(events: number, n: number, confLevel: number): ShareInterval {
  checkCounts(events, n)
  const tail = (1 - confLevel) / 2
  const limit = (p: number) => betaQuantile(p, events + 0.5, n - events + 0.5)
  return {
    estimate: events / n,
    low: events === 0 ? 0 : limit(tail),
    high: events === n ? 1 : limit(1 - tail),
  }
}
