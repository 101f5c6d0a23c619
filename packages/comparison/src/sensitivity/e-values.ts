import { contrastFailure } from '../contrast/contrast-failure.ts'
import { type EffectMeasure, riskRatioScales } from './risk-ratio-scale.ts'

/** An effect as it was reported. */
export interface ReportedEffect {
  readonly measure: EffectMeasure
  /** A ratio above 0, or a standardised difference. */
  readonly estimate: number
  /** Limits of the interval of a ratio; null where unknown. */
  readonly low?: number | null
  readonly high?: number | null
  /** Standard error of a standardised difference; null where unknown. */
  readonly stdError?: number | null
  /** Whether the outcome is rare (below 15 %), for an odds or hazard ratio; default true. */
  readonly rare?: boolean
  /** The value that hidden differences would have to bring the effect to; default no effect. */
  readonly trueValue?: number
}

/** An effect on the scale of risk ratios and what it would take to explain it. */
export interface EValueTable {
  readonly riskRatio: { readonly point: number; readonly low: number | null; readonly high: number | null }
  /** E-value of the estimate, at least 1. */
  readonly point: number
  /** E-value of the limit nearest to no effect; the other limit is null. 1 when the interval holds the true value. */
  readonly low: number | null
  readonly high: number | null
}

/**
 * E-values: how strongly, as a risk ratio, something unmeasured would have to go with both group and outcome to bring an
 * estimate (and the nearest limit of its interval) to no effect. Odds and hazard ratios of a common outcome and
 * standardised differences are first put on the risk-ratio scale, approximately. Equal to `EValue::evalues.*`.
 *
 * @throws EstimationFailure `comparison.badSetting` for a ratio that is not above 0 or limits on the wrong side.
 *
 * Source: VanderWeele and Ding (2017), Annals of Internal Medicine 167, 268-274, doi 10.7326/M16-2607.
 *
 * @example
 * eValues({ measure: 'RR', estimate: 3.9, low: 1.8, high: 8.7 }).low // 3
 */
export function eValues(effect: ReportedEffect): EValueTable {
  const { riskRatio, trueRatio } = riskRatioScales[effect.measure](effect)
  const { point, low, high } = riskRatio
  const ordered = [low, point, high].filter((value) => value !== null)
  const valid = ordered.every(
    (value, index) => value > 0 && Number.isFinite(value) && value >= (ordered[index - 1] ?? 0),
  )
  if (!valid || !(trueRatio > 0)) throw contrastFailure('comparison.badSetting')
  const eValue = (ratio: number | null) => (ratio === null ? null : awayFrom(ratio, trueRatio))
  if (low === null && high === null) return { riskRatio, point: eValue(point)!, low: null, high: null }
  if (point === trueRatio) return { riskRatio, point: eValue(point)!, low: 1, high: null }
  const nearest = point > trueRatio ? low : high
  const crosses = nearest !== null && (point > trueRatio ? nearest < trueRatio : nearest > trueRatio)
  const limit = crosses ? 1 : eValue(nearest)
  return {
    riskRatio,
    point: eValue(point)!,
    low: point > trueRatio ? limit : null,
    high: point > trueRatio ? null : limit,
  }
}

/** E-value of a risk ratio against another one. */
function awayFrom(ratio: number, trueRatio: number): number {
  const [x, aim] = ratio <= 1 ? [1 / ratio, 1 / trueRatio] : [ratio, trueRatio]
  if (aim <= x) return (x + Math.sqrt(x * (x - aim))) / aim
  const apart = aim / x
  return apart + Math.sqrt(apart * (apart - 1))
}
