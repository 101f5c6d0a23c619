import { fitGeneralizedLinear, fitLeastSquares } from '@doorstroom/statistics'
import { mediationDesign } from './mediation-design.ts'
import { type MediationInput, type MediationLink, mediationFailure } from './mediation-input.ts'

/** One fitted model; lists over coefficients. */
export interface MediationModel {
  readonly model: MediationLink
  readonly coefficients: Float64Array
  readonly stdErrors: Float64Array
  readonly covariance: readonly Float64Array[]
  /** Residual standard deviation; null for a binary model. */
  readonly sigma: number | null
  readonly residuals: Float64Array | null
}

/** The two models a mediation analysis rests on. */
export interface MediationModels {
  /** Intercept, treated, covariates. */
  readonly mediator: MediationModel
  /** Intercept, treated, mediator, covariates, and treated times mediator when they interact. */
  readonly outcome: MediationModel
}

/**
 * Fits the model of the mediator and the model of the outcome on the columns as they are. Equal to R's `lm`, and `glm`
 * for probit and logit.
 *
 * @throws EstimationFailure `comparison.mediationNotFinite`, `comparison.mediationTooFew`,
 * `comparison.mediationConstant`, `comparison.mediationNotBinary`, and those of `fitLeastSquares` and
 * `fitGeneralizedLinear` (collinear columns, separation).
 *
 * @example
 * mediationModels({ outcome, treated, mediator }).outcome.coefficients[2] // per unit of the mediator
 */
export function mediationModels(input: MediationInput): MediationModels {
  const { outcome, mediator, covariates = [], interaction = false } = input
  mediationDesign(input)
  const treated = Float64Array.from(input.treated)
  const products = interaction ? [mediator.map((value, row) => value * treated[row]!)] : []
  if (outcome.length < 4 + covariates.length + products.length) throw mediationFailure('comparison.mediationTooFew')
  return {
    mediator: fitted([treated, ...covariates], mediator, input.mediatorModel ?? 'linear'),
    outcome: fitted([treated, mediator, ...covariates, ...products], outcome, input.outcomeModel ?? 'linear'),
  }
}

function fitted(columns: readonly Float64Array[], outcome: Float64Array, model: MediationLink): MediationModel {
  if (model !== 'linear') {
    const { coefficients, covariance } = fitGeneralizedLinear({ family: 'binomial', link: model, columns, outcome })
    return { model, coefficients, covariance, stdErrors: rootDiagonal(covariance), sigma: null, residuals: null }
  }
  const { coefficients, unscaledCovariance, sigma, residuals } = fitLeastSquares({ columns, outcome })
  const covariance = unscaledCovariance.map((row) => row.map((value) => sigma ** 2 * value))
  return { model, coefficients, covariance, stdErrors: rootDiagonal(covariance), sigma, residuals }
}

function rootDiagonal(covariance: readonly Float64Array[]): Float64Array {
  return Float64Array.from(covariance, (row, index) => Math.sqrt(row[index]!))
}
