import { normalQuantile } from '../distribution/normal-quantile.ts'
import { checkCounts } from './check-counts.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Agresti and Coull's interval of a share: the normal interval after adding z^2 / 2 events and as many non-events. Its
 * limits may lie outside 0 to 1; they are not cut off. The estimate is events / n.
 *
 * @throws EstimationFailure `statistics.noPersons` when n is 0.
 * @throws RangeError when events is not between 0 and n.
 *
 * Source: Agresti and Coull (1998), The American Statistician 52, 119-126, doi 10.1080/00031305.1998.10480550.
 *
 * @example
 * agrestiCoullInterval(9, 10, 0.95) // { estimate: 0.9, low: 0.5740323, high: 1.0039415 }
 */
export function agrestiCoullInterval(events: number, n: number, confLevel: number): ShareInterval {
  checkCounts(events, n)
  const z = normalQuantile((1 + confLevel) / 2)
  const size = n + z * z
  const centre = (events + (z * z) / 2) / size
  const reach = z * Math.sqrt((centre * (1 - centre)) / size)
  return { estimate: events / n, low: centre - reach, high: centre + reach }
}
