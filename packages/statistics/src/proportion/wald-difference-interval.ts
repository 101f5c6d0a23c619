import { normalQuantile } from '../distribution/normal-quantile.ts'
import type { TwoArmCounts } from './newcombe-interval.ts'
import { twoArmRatios } from './two-arm-ratios.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Difference of two independent shares, treated - comparison, with the plain normal interval; the variance comes from
 * counts with a half added to every cell when one is empty, as `metafor::escalc(measure = "RD")` does. Not cut off at
 * -1 and 1. It covers too seldom in small arms: prefer {@link newcombeInterval}.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 1,
 * doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 *
 * @example
 * waldDifferenceInterval({ eventsTreated: 56, nTreated: 70, eventsComparison: 48, nComparison: 80, confLevel: 0.95 })
 * // { estimate: 0.2, low: 0.0575, high: 0.3425 }
 */
export function waldDifferenceInterval(counts: TwoArmCounts): ShareInterval {
  const { riskDifferenceVariance } = twoArmRatios(counts)
  const estimate = counts.eventsTreated / counts.nTreated - counts.eventsComparison / counts.nComparison
  const reach = normalQuantile((1 + counts.confLevel) / 2) * Math.sqrt(riskDifferenceVariance)
  return { estimate, low: estimate - reach, high: estimate + reach }
}
