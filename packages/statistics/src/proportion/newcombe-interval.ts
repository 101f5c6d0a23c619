import { type ShareInterval, wilsonInterval } from './wilson-interval.ts'

/** Counts of two arms. */
export interface TwoArmCounts {
  readonly eventsTreated: number
  readonly nTreated: number
  readonly eventsComparison: number
  readonly nComparison: number
  /** Between 0 and 1, such as 0.95. */
  readonly confLevel: number
}

/**
 * Difference of two independent shares, treated - comparison, with Newcombe's hybrid score interval (his method 10):
 * the Wilson limits of both shares combined by squaring and adding. -1 to 1; no difference is 0.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890,
 * doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 *
 * @example
 * newcombeInterval({ eventsTreated: 56, nTreated: 70, eventsComparison: 48, nComparison: 80, confLevel: 0.95 })
 * // { estimate: 0.2, low: 0.0524, high: 0.3339 }
 */
export function newcombeInterval(counts: TwoArmCounts): ShareInterval {
  const treated = wilsonInterval(counts.eventsTreated, counts.nTreated, counts.confLevel)
  const comparison = wilsonInterval(counts.eventsComparison, counts.nComparison, counts.confLevel)
  const estimate = treated.estimate - comparison.estimate
  return {
    estimate,
    low: estimate - Math.hypot(treated.estimate - treated.low, comparison.high - comparison.estimate),
    high: estimate + Math.hypot(treated.high - treated.estimate, comparison.estimate - comparison.low),
  }
}
