import { betaQuantile } from '../distribution/beta-quantile.ts'
import { checkCounts } from './check-counts.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Clopper and Pearson's exact interval of a share: it covers at least as often as it says, and usually more often, so
 * it is wide for small n. The estimate is events / n. Equal to R's `binom.test(events, n)$conf.int`.
 *
 * @throws EstimationFailure `statistics.noPersons` when n is 0.
 * @throws RangeError when events is not between 0 and n.
 *
 * Source: Clopper and Pearson (1934), Biometrika 26, 404-413, doi 10.1093/biomet/26.4.404.
 *
 * @example
 * exactBinomialInterval(0, 12, 0.95) // { estimate: 0, low: 0, high: 0.2646485 }
 */
export function exactBinomialInterval(events: number, n: number, confLevel: number): ShareInterval {
  checkCounts(events, n)
  const tail = (1 - confLevel) / 2
  return {
    estimate: events / n,
    low: events === 0 ? 0 : betaQuantile(tail, events, n - events + 1),
    high: events === n ? 1 : betaQuantile(1 - tail, events + 1, n - events),
  }
}
