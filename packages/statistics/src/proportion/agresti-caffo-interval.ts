import { normalQuantile } from '../distribution/normal-quantile.ts'
import { checkCounts } from './check-counts.ts'
import type { TwoArmCounts } from './newcombe-interval.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Difference of two independent shares, treated - comparison, with the normal interval around the shares after adding
 * one event and one non-event to each arm. Kept within -1 to 1. The estimate is the plain difference.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 *
 * Source: Agresti and Caffo (2000), The American Statistician 54, 280-288, doi 10.1080/00031305.2000.10474560.
 *
 * @example
 * agrestiCaffoInterval({ eventsTreated: 56, nTreated: 70, eventsComparison: 48, nComparison: 80, confLevel: 0.95 })
 * // { estimate: 0.2, low: 0.0519167, high: 0.3351711 }
 */
export function agrestiCaffoInterval(counts: TwoArmCounts): ShareInterval {
  const { eventsTreated, nTreated, eventsComparison, nComparison, confLevel } = counts
  checkCounts(eventsTreated, nTreated)
  checkCounts(eventsComparison, nComparison)
  const treated = (eventsTreated + 1) / (nTreated + 2)
  const comparison = (eventsComparison + 1) / (nComparison + 2)
  const variance = (treated * (1 - treated)) / (nTreated + 2) + (comparison * (1 - comparison)) / (nComparison + 2)
  const reach = normalQuantile((1 + confLevel) / 2) * Math.sqrt(variance)
  return {
    estimate: eventsTreated / nTreated - eventsComparison / nComparison,
    low: Math.max(-1, treated - comparison - reach),
    high: Math.min(1, treated - comparison + reach),
  }
}
