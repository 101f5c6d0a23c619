import type { StudyEffects } from '../meta-analysis/study-effects.ts'
import { type EffectOfStudy, effectColumn, requireNotNegative } from './effect-column.ts'

/** Measures of two rates, by the names metafor gives them: log ratio, difference, difference of roots. */
export const rateMeasures = ['IRR', 'IRD', 'IRSD'] as const
export type RateMeasure = (typeof rateMeasures)[number]

/** Measures of one rate: raw, log, root, Freeman and Tukey. */
export const oneRateMeasures = ['IR', 'IRLN', 'IRS', 'IRFT'] as const
export type OneRateMeasure = (typeof oneRateMeasures)[number]

/** Events and time at risk of each group of each study. */
export interface TwoRateColumns {
  readonly events1: Float64Array
  readonly time1: Float64Array
  readonly events2: Float64Array
  readonly time2: Float64Array
}

/**
 * Effects of group 1 against group 2 from events and time at risk, equal to metafor's `escalc`. When a group has no
 * events 0.5 is added to both counts (not for IRSD). NaN where missing.
 *
 * @throws EstimationFailure `evidence.negativeCount`, `evidence.notFinite`.
 *
 * Source: Viechtbauer (2010), Journal of Statistical Software 36(3), doi 10.18637/jss.v036.i03.
 *
 * @example
 * rateEffects('IRD', { events1: Float64Array.of(4), time1: Float64Array.of(2), events2: Float64Array.of(1),
 *   time2: Float64Array.of(1) }).estimates[0] // 1
 */
export function rateEffects(measure: RateMeasure, columns: TwoRateColumns): StudyEffects {
  const list = [columns.events1, columns.time1, columns.events2, columns.time2]
  requireNotNegative(...list)
  return effectColumn(list, (x1 = 0, t1 = 0, x2 = 0, t2 = 0) => {
    const extra = measure !== 'IRSD' && (x1 === 0 || x2 === 0) ? 0.5 : 0
    return effects[measure](x1 + extra, t1, x2 + extra, t2)
  })
}

/**
 * Effects from one rate per study, equal to metafor's `escalc`; 0.5 is added to no events (not for IRS and IRFT).
 *
 * @throws EstimationFailure `evidence.negativeCount`, `evidence.notFinite`.
 *
 * Source: Viechtbauer (2010), Journal of Statistical Software 36(3), doi 10.18637/jss.v036.i03.
 *
 * @example
 * oneRateEffects('IR', { events: Float64Array.of(6), time: Float64Array.of(3) }).estimates[0] // 2
 */
export function oneRateEffects(
  measure: OneRateMeasure,
  { events, time }: { readonly events: Float64Array; readonly time: Float64Array },
): StudyEffects {
  requireNotNegative(events, time)
  const corrected = measure === 'IR' || measure === 'IRLN'
  return effectColumn([events, time], (x = 0, t = 0) => one[measure](corrected && x === 0 ? 0.5 : x, t))
}

const effects: Readonly<Record<RateMeasure, (x1: number, t1: number, x2: number, t2: number) => EffectOfStudy>> = {
  IRR: (x1, t1, x2, t2) => [Math.log(x1 / t1) - Math.log(x2 / t2), 1 / x1 + 1 / x2],
  IRD: (x1, t1, x2, t2) => [x1 / t1 - x2 / t2, x1 / t1 ** 2 + x2 / t2 ** 2],
  IRSD: (x1, t1, x2, t2) => [Math.sqrt(x1 / t1) - Math.sqrt(x2 / t2), 1 / (4 * t1) + 1 / (4 * t2)],
}

const one: Readonly<Record<OneRateMeasure, (x: number, t: number) => EffectOfStudy>> = {
  IR: (x, t) => [x / t, x / t ** 2],
  IRLN: (x, t) => [Math.log(x / t), 1 / x],
  IRS: (x, t) => [Math.sqrt(x / t), 1 / (4 * t)],
  IRFT: (x, t) => [(Math.sqrt(x / t) + Math.sqrt(x / t + 1 / t)) / 2, 1 / (4 * t)],
}
