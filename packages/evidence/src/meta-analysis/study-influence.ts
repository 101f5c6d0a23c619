import { leaveOneOut } from './leave-one-out.ts'
import { type MetaRegressionInput, metaRegression } from './meta-regression.ts'
import { positiveInverse } from './positive-inverse.ts'

/** What each study does to the whole, in the order of the studies; null where the rest cannot carry the model. */
export interface StudyInfluence {
  /** Distance to what the others predict, in its own standard error. */
  readonly studentised: readonly (number | null)[]
  /** How far all coefficients move when the study is left out, in their covariance. */
  readonly cooksDistance: readonly (number | null)[]
  /** Change of the study's own prediction, in its standard error. */
  readonly differenceInFit: readonly (number | null)[]
  /** Determinant of the covariance without the study over that with it; below 1: the study makes it less precise. */
  readonly covarianceRatio: readonly (number | null)[]
  readonly tauSquaredWithout: readonly (number | null)[]
  readonly qWithout: readonly (number | null)[]
  /** Diagonal of the hat matrix, 0 to 1. */
  readonly leverage: Float64Array
}

/**
 * Influence of each study on a meta-analysis or meta-regression. Equal to metafor's `influence`.
 *
 * @throws EstimationFailure those of `metaRegression`.
 *
 * Source: Viechtbauer and Cheung (2010), Research Synthesis Methods 1, doi 10.1002/jrsm.11.
 *
 * @example
 * studyInfluence({ estimates: Float64Array.of(0, 1, 9), variances: Float64Array.of(1, 1, 1) }).leverage[0]
 */
export function studyInfluence(input: MetaRegressionInput): StudyInfluence {
  const whole = metaRegression(input)
  const { estimates, variances, moderators = [] } = input
  const columns = input.intercept === false ? moderators : [new Float64Array(estimates.length).fill(1), ...moderators]
  const { inverse, logDeterminant } = positiveInverse(whole.covariance)
  const form = (matrix: readonly Float64Array[], vector: readonly number[]) =>
    matrix.reduce(
      (sum, row, left) => sum + vector[left]! * row.reduce((part, value, right) => part + value * vector[right]!, 0),
      0,
    )
  const parts = leaveOneOut(input).map((rest, study) => {
    if (rest === null || rest.kept.length !== whole.kept.length) return null
    const place = whole.kept.map((position) => columns[position]![study]!)
    const predicted = place.reduce((sum, value, index) => sum + value * rest.coefficients[index]!, 0)
    const factor = rest.errorFactor
    const deviation = estimates[study]! - predicted
    const variance = factor * (variances[study]! + rest.tauSquared) + form(rest.covariance, place)
    const moved = Array.from(whole.coefficients, (value, index) => value - rest.coefficients[index]!)
    return {
      studentised: Math.abs(deviation) < 100 * Number.EPSILON ? 0 : deviation / Math.sqrt(variance),
      cooksDistance: form(inverse, moved),
      differenceInFit:
        (whole.fitted[study]! - predicted) /
        Math.sqrt(factor * whole.leverage[study]! * (rest.tauSquared + variances[study]!)),
      covarianceRatio: Math.exp(positiveInverse(rest.covariance).logDeterminant - logDeterminant),
      tauSquaredWithout: rest.tauSquared,
      qWithout: rest.q,
    }
  })
  const column = (part: Exclude<keyof StudyInfluence, 'leverage'>) => parts.map((one) => one?.[part] ?? null)
  return {
    studentised: column('studentised'),
    cooksDistance: column('cooksDistance'),
    differenceInFit: column('differenceInFit'),
    covarianceRatio: column('covarianceRatio'),
    tauSquaredWithout: column('tauSquaredWithout'),
    qWithout: column('qWithout'),
    leverage: whole.leverage,
  }
}
