import { normalUpperTail, studentTTwoSided } from '@doorstroom/statistics'
import { betweenStudyVariance, type VarianceMethod } from './between-study-variance.ts'
import { criticalValue } from './critical-value.ts'
import { heterogeneity } from './heterogeneity.ts'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { backFromBasis, covarianceFromBasis, moderatorBasis } from './moderator-basis.ts'
import { type ModeratorTest, moderatorTest } from './moderator-test.ts'
import { checkStudyEffects, type StudyEffects } from './study-effects.ts'
import { type WeightedFit, weightedFit } from './weighted-fit.ts'

/** How uncertainty is drawn: normal; t; t with the error of Hartung and Knapp, or with that never below the usual. */
export const metaTests = ['normal', 't', 'hartung-knapp', 'hartung-knapp-adhoc'] as const

export type MetaTest = (typeof metaTests)[number]

export interface MetaRegressionInput extends StudyEffects {
  /** Characteristics of the studies, one column each. */
  readonly moderators?: readonly Float64Array[]
  /** Default true. */
  readonly intercept?: boolean
  /** Default REML. */
  readonly method?: VarianceMethod
  /** Default normal, as in metafor. */
  readonly test?: MetaTest
  /** Default 0.95. */
  readonly confLevel?: number
  /** Where the search of Paule and Mandel stops; metafor stops at the fourth root of the machine's precision. Default 0. */
  readonly tolerance?: number
}

/** A meta-regression, or without moderators a meta-analysis. Lists over coefficients: the intercept first. */
export interface MetaRegression {
  readonly studies: number
  readonly method: VarianceMethod
  readonly test: MetaTest
  readonly confLevel: number
  /** Which columns were kept: positions in intercept and moderators, those that follow from others left out. */
  readonly kept: readonly number[]
  readonly coefficients: Float64Array
  readonly stdErrors: Float64Array
  readonly covariance: readonly Float64Array[]
  /** What the inverse-variance covariance was multiplied by: 1 but for the tests of Hartung and Knapp. */
  readonly errorFactor: number
  readonly statistics: Float64Array
  /** Null without degrees of freedom. */
  readonly pValues: readonly (number | null)[]
  readonly confLow: readonly (number | null)[]
  readonly confHigh: readonly (number | null)[]
  /** Studies minus coefficients; null for the normal distribution. */
  readonly degreesOfFreedom: number | null
  /** Variance of true effects between studies that the moderators leave, 0 or more. */
  readonly tauSquared: number
  readonly tauSquaredStdError: number | null
  /** Share of the total variance that lies between studies, 0 to 1. */
  readonly iSquared: number
  /** Total variance over sampling variance, 1 or more (for equal effects Q over its degrees of freedom). */
  readonly hSquared: number
  /** The sampling variance that stands for all studies in the two above (Higgins and Thompson). */
  readonly typicalVariance: number
  /** Cochran's Q of what the moderators leave, on studies minus coefficients degrees of freedom. */
  readonly q: number
  readonly qPValue: number
  /** Test that every moderator (without one: the average) is zero: chi-squared, or F with a denominator. */
  readonly moderatorTest: ModeratorTest
  /** Share of the variance between studies that the moderators take away, 0 to 1; null without moderators. */
  readonly rSquared: number | null
  /** Log-likelihoods at this variance, plain and restricted. */
  readonly logLikelihood: number
  readonly restrictedLogLikelihood: number
  /** Per study: 1 / (variance + tauSquared). */
  readonly weights: Float64Array
  /** Per study. */
  readonly fitted: Float64Array
  /** Diagonal of the hat matrix per study, 0 to 1. */
  readonly leverage: Float64Array
}

/**
 * Random-effects meta-regression of effects on characteristics of studies; without moderators the random-effects (or
 * with method `EE` the equal-effects) meta-analysis. Equal to metafor's `rma`.
 *
 * @throws EstimationFailure `evidence.noStudies`, `evidence.notFinite`, `evidence.varianceNotPositive`,
 * `evidence.tooFewForModel` (a random-effects model needs one study more than coefficients; a single study has an
 * estimate without spread), `evidence.noSpread` (Hartung and Knapp's error is zero), `evidence.noConvergence`.
 *
 * Sources: Hartung and Knapp (2001), Statistics in Medicine 20, doi 10.1002/sim.1009; Knapp and Hartung (2003),
 * Statistics in Medicine 22, doi 10.1002/sim.1482; Higgins and Thompson (2002), Statistics in Medicine 21, doi
 * 10.1002/sim.1186.
 *
 * @example
 * metaRegression({ estimates: Float64Array.of(0, 0.2, 0.4), variances: Float64Array.of(0.01, 0.01, 0.01),
 *   method: 'DL' }).tauSquared // 0.03
 */
export function metaRegression(input: MetaRegressionInput): MetaRegression {
  const { estimates, variances, moderators = [], method = 'REML', test = 'normal', confLevel = 0.95 } = input
  checkStudyEffects(input)
  if (!(confLevel > 0 && confLevel < 1)) throw new RangeError('the confidence level must lie between 0 and 1')
  if (moderators.some((column) => column.length !== estimates.length))
    throw new RangeError('columns must have the same length')
  if (moderators.some((column) => !column.every(Number.isFinite))) throw metaAnalysisFailure('evidence.notFinite')
  const studies = estimates.length
  const hasIntercept = input.intercept !== false
  const ones = new Float64Array(studies).fill(1)
  const design = moderatorBasis(hasIntercept ? [ones, ...moderators] : moderators)
  const size = design.kept.length
  const freedom = studies - size
  if (size === 0 || freedom < 0 || (freedom === 0 && method !== 'EE' && studies > 1))
    throw metaAnalysisFailure('evidence.tooFewForModel')
  const spread = { basis: design.basis, estimates, variances, tolerance: input.tolerance ?? 0 }
  const { tauSquared, stdError } =
    studies === 1 ? { tauSquared: 0, stdError: null } : betweenStudyVariance[method](spread)
  const weights = variances.map((variance) => 1 / (variance + tauSquared))
  const fit = weightedFit(design.basis, estimates, weights)
  const coefficients = backFromBasis(design, fit.coordinates)
  const factor = hartungKnappFactor(test, fit, freedom)
  const covariance = covarianceFromBasis(design, fit.inverse).map((row) => row.map((value) => factor * value))
  const stdErrors = Float64Array.from(covariance, (row, index) => Math.sqrt(row[index]!))
  const statistics = coefficients.map((value, index) => value / stdErrors[index]!)
  const degreesOfFreedom = test === 'normal' ? null : freedom
  const twoSided = (statistic: number) =>
    degreesOfFreedom === null
      ? 2 * normalUpperTail(Math.abs(statistic))
      : degreesOfFreedom > 0
        ? studentTTwoSided(statistic, degreesOfFreedom)
        : null
  const reach = degreesOfFreedom === 0 ? null : criticalValue(confLevel, degreesOfFreedom)
  const limits = (side: number) =>
    Array.from(coefficients, (value, index) => (reach === null ? null : value + side * reach * stdErrors[index]!))
  return {
    studies,
    method,
    test,
    confLevel,
    kept: design.kept,
    coefficients,
    stdErrors,
    covariance,
    errorFactor: factor,
    statistics,
    pValues: Array.from(statistics, twoSided),
    confLow: limits(-1),
    confHigh: limits(1),
    degreesOfFreedom,
    tauSquared,
    tauSquaredStdError: stdError,
    ...heterogeneity(design.basis, input, method, tauSquared),
    moderatorTest: moderatorTest(coefficients, covariance, hasIntercept && size > 1 ? 1 : 0, degreesOfFreedom),
    rSquared: hasIntercept && size > 1 ? explained(input, tauSquared, fit) : null,
    ...likelihoods(fit),
    weights,
    fitted: estimates.map((value, row) => value - fit.residuals[row]!),
    leverage: leverageOf(fit),
  }
}

/** What the inverse-variance covariance is multiplied by. */
function hartungKnappFactor(test: MetaTest, { squares }: WeightedFit, freedom: number): number {
  if (test === 'normal' || test === 't' || freedom === 0) return 1
  const factor = squares / freedom
  if (test === 'hartung-knapp-adhoc') return Math.max(1, factor)
  if (!(factor > 1e-20)) throw metaAnalysisFailure('evidence.noSpread')
  return factor
}

/** Part of the spread between studies that moderators explain; for equal effects the adjusted share of variance. */
function explained(input: MetaRegressionInput, tauSquared: number, fit: WeightedFit): number {
  const { estimates, variances, method = 'REML', tolerance = 0 } = input
  const alone = moderatorBasis([new Float64Array(estimates.length).fill(1)]).basis
  if (method === 'EE') {
    const total = weightedFit(alone, estimates, fit.weights).squares / (estimates.length - 1)
    const left = fit.squares / (estimates.length - fit.basis.length)
    return total > 0 ? Math.max(0, 1 - left / total) : 0
  }
  const before = betweenStudyVariance[method]({ basis: alone, estimates, variances, tolerance }).tauSquared
  return before > 0 ? Math.max(0, (before - tauSquared) / before) : 0
}

function likelihoods({ weights, squares, logDeterminant, basis }: WeightedFit) {
  const logs = weights.reduce((sum, weight) => sum + Math.log(weight), 0)
  const constant = Math.log(2 * Math.PI)
  return {
    logLikelihood: (logs - squares - weights.length * constant) / 2,
    restrictedLogLikelihood: (logs - squares - logDeterminant - (weights.length - basis.length) * constant) / 2,
  }
}

function leverageOf({ basis, inverse, weights }: WeightedFit): Float64Array {
  return weights.map((weight, row) => {
    let sum = 0
    inverse.forEach((line, left) => {
      line.forEach((value, right) => {
        sum += value * basis[left]![row]! * basis[right]![row]!
      })
    })
    return weight * sum
  })
}
