import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import { normalQuantile } from '../distribution/normal-quantile.ts'
import { checkCounts } from './check-counts.ts'
import type { TwoArmCounts } from './newcombe-interval.ts'

export interface SharesTest {
  /** Chi-squared with one degree of freedom; null when everyone or nobody had the event. */
  readonly statistic: number | null
  readonly pValue: number | null
  /** Limits of the difference treated - comparison, within -1 to 1. */
  readonly low: number
  readonly high: number
}

/**
 * Chi-squared test that two arms have the same share, with the normal interval of the difference, both with or without
 * Yates' continuity correction. Equal to R's `prop.test(c(eventsTreated, eventsComparison),
 * c(nTreated, nComparison), correct)`.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 *
 * Sources: Pearson (1900), doi 10.1080/14786440009463897; Yates (1934), doi 10.2307/2983604.
 *
 * @example
 * compareShares({ eventsTreated: 56, nTreated: 70, eventsComparison: 48, nComparison: 80, confLevel: 0.95 }, false)
 * // { statistic: 7.0234, pValue: 0.008045, low: 0.0575, high: 0.3425 }
 */
export function compareShares(counts: TwoArmCounts, continuityCorrection: boolean): SharesTest {
  const { eventsTreated, nTreated, eventsComparison, nComparison, confLevel } = counts
  checkCounts(eventsTreated, nTreated)
  checkCounts(eventsComparison, nComparison)
  const treated = eventsTreated / nTreated
  const comparison = eventsComparison / nComparison
  const difference = treated - comparison
  const inverse = 1 / nTreated + 1 / nComparison
  const yates = continuityCorrection ? Math.min(0.5, Math.abs(difference) / inverse) : 0
  const variance = (treated * (1 - treated)) / nTreated + (comparison * (1 - comparison)) / nComparison
  const reach = normalQuantile((1 + confLevel) / 2) * Math.sqrt(variance) + yates * inverse
  const limits = { low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach) }
  const pooled = (eventsTreated + eventsComparison) / (nTreated + nComparison)
  if (pooled === 0 || pooled === 1) return { statistic: null, pValue: null, ...limits }
  const excess = Math.max(0, Math.abs(eventsTreated - nTreated * pooled) - yates)
  const statistic = (excess * excess * inverse) / (pooled * (1 - pooled))
  return { statistic, pValue: chiSquaredUpperTail(statistic, 1), ...limits }
}
