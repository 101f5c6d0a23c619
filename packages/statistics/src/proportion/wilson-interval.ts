import { normalQuantile } from '../distribution/normal-quantile.ts'
import { checkCounts } from './check-counts.ts'

/** A share with its interval, all between 0 and 1 (a difference of shares: between -1 and 1). */
export interface ShareInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * Wilson score interval of a share, without continuity correction. It never leaves 0 to 1 and works for 0 events.
 * The estimate is events / n. Equal to R's `prop.test(events, n, correct = FALSE)$conf.int`.
 *
 * @param events - Persons with the event, 0 to n.
 * @param n - Persons.
 * @param confLevel - Between 0 and 1, such as 0.95.
 * @throws EstimationFailure `statistics.noPersons` when n is 0.
 * @throws RangeError when events is not between 0 and n.
 *
 * Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212,
 * doi 10.1080/01621459.1927.10502953.
 *
 * @example
 * wilsonInterval(18, 40, 0.95) // { estimate: 0.45, low: 0.3070531, high: 0.6017091 }
 */
export function wilsonInterval(events: number, n: number, confLevel: number): ShareInterval {
  checkCounts(events, n)
  const z = normalQuantile((1 + confLevel) / 2)
  const share = events / n
  const centre = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n)
  const scale = 1 + (z * z) / n
  return {
    estimate: share,
    low: events === 0 ? 0 : (centre - reach) / scale,
    high: events === n ? 1 : (centre + reach) / scale,
  }
}
