import { eValue, eValueOfLimit, riskRatioOfStandardizedDifference } from '@doorstroom/statistics'

/** A difference with its interval, and what is needed to put it on the risk-ratio scale. */
export interface DifferenceForEValue {
  readonly kind: 'share' | 'amount'
  /** Treated - comparison: a share between -1 and 1, or in the unit of the amount. */
  readonly difference: number
  readonly confLow: number
  readonly confHigh: number
  /** For a share: the level under the comparison condition, 0 to 1. Not used for an amount. */
  readonly comparisonLevel: number | null
  /** For an amount: standard deviation of the outcome. Not used for a share. */
  readonly standardDeviation: number | null
}

/** E-values of a difference, each at least 1; null where the risk-ratio scale has no place for it. */
export interface EValues {
  readonly point: number | null
  /** Of the limit nearest to no difference; 1 when the interval holds 0. */
  readonly limit: number | null
}

/**
 * How strong an unmeasured difference between the groups would have to be, as a risk ratio with both group and outcome, to
 * explain the difference (VanderWeele, Ding 2017, 10.7326/M16-2607). A share: risk ratio (level + difference) / level, the level
 * taken as known. An amount: exp(0.91 d), d the difference in standard deviations (approximate).
 * Null when a level of 0, no spread, or a limit outside 0 to 1 leaves no risk ratio.
 *
 * @example
 * eValueOfDifference({ kind: 'share', difference: 0.15, confLow: 0.03, confHigh: 0.27, comparisonLevel: 0.3,
 *   standardDeviation: null }) // { point: 2.366, limit: 1.432 }
 */
export function eValueOfDifference(parts: DifferenceForEValue): EValues {
  const { kind, difference, confLow, confHigh, comparisonLevel, standardDeviation } = parts
  const scale = kind === 'share' ? comparisonLevel : standardDeviation
  if (scale === null || !(scale > 0)) return { point: null, limit: null }
  const riskRatio = (value: number) =>
    kind === 'share' ? (scale + value) / scale : riskRatioOfStandardizedDifference(value / scale)
  const interval = { estimate: riskRatio(difference), low: riskRatio(confLow), high: riskRatio(confHigh) }
  return { point: finiteOrNull(eValue(interval.estimate)), limit: finiteOrNull(eValueOfLimit(interval)) }
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
