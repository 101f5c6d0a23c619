import type { StudyEffects } from '../meta-analysis/study-effects.ts'
import { type EffectOfStudy, effectColumn, requireNotNegative } from './effect-column.ts'

/** Measures of a correlation, by the names metafor gives them: raw, unbiased, Fisher's z. */
export const correlationMeasures = ['COR', 'UCOR', 'ZCOR'] as const
export type CorrelationMeasure = (typeof correlationMeasures)[number]

/** Measures of a partial correlation: raw, Fisher's z, semi-partial. */
export const partialMeasures = ['PCOR', 'ZPCOR', 'SPCOR'] as const
export type PartialMeasure = (typeof partialMeasures)[number]

/**
 * Effects from correlations and numbers of persons, equal to metafor's `escalc` with large-sample variances. NaN where
 * missing, for a correlation outside -1 to 1, or for fewer than four persons (unbiased: five).
 *
 * @throws EstimationFailure `evidence.negativeCount`, `evidence.notFinite`.
 *
 * Sources: Fisher (1921), Metron 1, 3-32; Olkin and Pratt (1958), doi 10.1214/aoms/1177706717.
 *
 * @example
 * correlationEffects('ZCOR', { correlation: Float64Array.of(0.5), n: Float64Array.of(28) }).estimates[0] // 0.5493061443340549
 */
export function correlationEffects(
  measure: CorrelationMeasure,
  { correlation, n }: { readonly correlation: Float64Array; readonly n: Float64Array },
): StudyEffects {
  requireNotNegative(n)
  return effectColumn([correlation, n], (r = 0, persons = 0) =>
    Math.abs(r) > 1 || persons <= (measure === 'UCOR' ? 4 : 3) ? none : effects[measure](r, persons),
  )
}

/**
 * Effects from the t-values of one variable in multiple regressions, with the number of predictors and (for the
 * semi-partial correlation) the share of variance explained. Equal to metafor's `escalc`. NaN where missing or
 * without degrees of freedom.
 *
 * @throws EstimationFailure `evidence.negativeCount`, `evidence.notFinite`.
 *
 * Source: Aloe and Thompson (2013), Journal of the Society for Social Work and Research 4, doi 10.5243/jsswr.2013.24.
 *
 * @example
 * partialEffects('PCOR', { t: Float64Array.of(3), n: Float64Array.of(18), predictors: Float64Array.of(1) }).estimates[0]
 * // 0.6
 */
export function partialEffects(
  measure: PartialMeasure,
  columns: {
    readonly t: Float64Array
    readonly n: Float64Array
    readonly predictors: Float64Array
    /** 0 to 1; only for the semi-partial correlation. */
    readonly explained?: Float64Array
  },
): StudyEffects {
  requireNotNegative(columns.n, columns.predictors)
  const explained = columns.explained ?? new Float64Array(columns.t.length).fill(measure === 'SPCOR' ? Number.NaN : 0)
  return effectColumn(
    [columns.t, columns.n, columns.predictors, explained],
    (t = 0, n = 0, predictors = 0, share = 0) =>
      n - predictors - 1 <= 0 ? none : partial[measure](t, n, n - predictors - 1, share),
  )
}

const none: EffectOfStudy = [Number.NaN, Number.NaN]

const effects: Readonly<Record<CorrelationMeasure, (r: number, n: number) => EffectOfStudy>> = {
  COR: (r, n) => [r, (1 - r ** 2) ** 2 / (n - 1)],
  UCOR: (r, n) => {
    const unbiased = r === 0 ? 0 : r * hypergeometricHalf((n - 2) / 2, 1 - r ** 2)
    return [unbiased, (1 - unbiased ** 2) ** 2 / (n - 1)]
  },
  ZCOR: (r, n) => [Math.atanh(r), 1 / (n - 3)],
}

const partial: Readonly<Record<PartialMeasure, (t: number, n: number, df: number, share: number) => EffectOfStudy>> = {
  PCOR: (t, _, df) => {
    const r = t / Math.sqrt(t ** 2 + df)
    return [r, (1 - r ** 2) ** 2 / df]
  },
  ZPCOR: (t, _, df) => [Math.atanh(t / Math.sqrt(t ** 2 + df)), 1 / df],
  SPCOR: (t, n, df, share) => {
    const r = (t * Math.sqrt(1 - share)) / Math.sqrt(df)
    const without = share - r ** 2
    return [r, (share ** 2 - 2 * share + without + 1 - without ** 2) / n]
  },
}

/** Gauss's hypergeometric series with both upper parameters a half, for z from 0 to 1. */
function hypergeometricHalf(lower: number, z: number): number {
  let term = 1
  let sum = 1
  for (let index = 0; index < 1e6 && term > 1e-17 * sum; index += 1) {
    term *= ((0.5 + index) ** 2 / ((lower + index) * (index + 1))) * z
    sum += term
  }
  return sum
}
