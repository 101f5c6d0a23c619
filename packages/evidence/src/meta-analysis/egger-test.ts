import { studentTTwoSided } from '@doorstroom/statistics'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { type MetaRegression, type MetaRegressionInput, metaRegression } from './meta-regression.ts'
import { checkStudyEffects } from './study-effects.ts'

/** Whether less precise studies found something else. */
export interface EggerTest {
  /** The effect when the standard error goes to zero, with its error and limits. */
  readonly limitEstimate: number
  readonly limitStdError: number
  /** By how much the effect changes per unit of standard error. */
  readonly slope: number
  readonly slopeStdError: number
  readonly statistic: number
  /** Null for a normal test. */
  readonly degreesOfFreedom: number | null
  /** Two-sided, against no slope. */
  readonly pValue: number
  /** The meta-regression on the standard error; spread between studies is added (`model` random) or multiplied. */
  readonly fit: MetaRegression
}

/**
 * Egger's regression of effects on their standard errors. Model `weighted` is the classic one: weighted least squares,
 * with an error that is multiplied to fit, t on studies - 2. Model `random` is the meta-regression with spread between
 * studies added, by the method and test given. Equal to metafor's `regtest` with `model` lm and rma.
 *
 * @throws EstimationFailure `evidence.tooFewForModel` (fewer than three studies), `evidence.sameErrors` (all studies
 * equally precise), and those of `metaRegression`.
 *
 * Sources: Egger, Davey Smith, Schneider and Minder (1997), BMJ 315, doi 10.1136/bmj.315.7109.629; Sterne and Egger
 * (2005), in Publication Bias in Meta-Analysis, doi 10.1002/0470870168.ch6.
 *
 * @example
 * eggerTest({ estimates: Float64Array.of(0.1, 0.3, 0.4), variances: Float64Array.of(0.01, 0.04, 0.09) }).slope > 0 // true
 */
export function eggerTest(
  input: Omit<MetaRegressionInput, 'moderators' | 'intercept'> & { readonly model?: 'weighted' | 'random' },
): EggerTest {
  const { model = 'weighted', ...rest } = input
  checkStudyEffects(rest)
  if (rest.estimates.length < 3) throw metaAnalysisFailure('evidence.tooFewForModel')
  const errors = rest.variances.map(Math.sqrt)
  const settings = model === 'weighted' ? ({ method: 'EE', test: 'normal' } as const) : {}
  const fit = metaRegression({ ...rest, ...settings, moderators: [errors] })
  if (fit.kept.length < 2) throw metaAnalysisFailure('evidence.sameErrors')
  const freedom = rest.estimates.length - 2
  const factor = model === 'weighted' ? Math.sqrt(fit.q / freedom) : 1
  if (!(factor > 0)) throw metaAnalysisFailure('evidence.noSpread')
  const slopeStdError = fit.stdErrors[1]! * factor
  const statistic = fit.coefficients[1]! / slopeStdError
  return {
    limitEstimate: fit.coefficients[0]!,
    limitStdError: fit.stdErrors[0]! * factor,
    slope: fit.coefficients[1]!,
    slopeStdError,
    statistic,
    degreesOfFreedom: model === 'weighted' ? freedom : fit.degreesOfFreedom,
    pValue: model === 'weighted' ? studentTTwoSided(statistic, freedom) : fit.pValues[1]!,
    fit,
  }
}
