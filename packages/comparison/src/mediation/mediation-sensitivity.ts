import { fitLeastSquares } from '@doorstroom/statistics'
import { type MediationInput, mediationFailure } from './mediation-input.ts'
import { mediationModels } from './mediation-models.ts'

/** How a hidden common cause of mediator and outcome would change the mediated effect. */
export interface MediationSensitivity {
  /** Correlation between the errors of both models at which the mediated effect would be zero, -1 to 1. */
  readonly rhoAtZero: number
  /** The same as a product of shares: of the unexplained variance of mediator and outcome that the cause would explain. */
  readonly rSquaredProductAtZero: number
  /** The mediated effect if the errors were correlated so. */
  readonly at: readonly { readonly rho: number; readonly mediated: number }[]
}

/**
 * Sensitivity of the mediated effect of two linear models without interaction to a hidden common cause, in terms of the
 * correlation of the errors of both models, which is zero when there is none. Equal to the effect of R's
 * `mediation::medsens`.
 *
 * @param rhos - Correlations above -1 and below 1; default -0.9 to 0.9 in steps of 0.1
 * @throws EstimationFailure `comparison.mediationNotLinear`, and those of `mediationModels`.
 * @throws RangeError for a correlation outside -1 to 1.
 *
 * Source: Imai, Keele and Yamamoto (2010), Statistical Science 25, doi 10.1214/10-STS321, theorem 4.
 *
 * @example
 * mediationSensitivity({ outcome, treated, mediator }).rhoAtZero
 */
export function mediationSensitivity(input: MediationInput, rhos: readonly number[] = tenths): MediationSensitivity {
  const linear = (input.mediatorModel ?? 'linear') === 'linear' && (input.outcomeModel ?? 'linear') === 'linear'
  if (!linear || input.interaction) throw mediationFailure('comparison.mediationNotLinear')
  if (rhos.some((rho) => !(rho > -1 && rho < 1))) throw new RangeError('a correlation lies between -1 and 1')
  const { mediator } = mediationModels(input)
  const columns = [Float64Array.from(input.treated), ...(input.covariates ?? [])]
  const total = fitLeastSquares({ columns, outcome: input.outcome })
  const [own, other] = [mediator.residuals!, total.residuals]
  const dot = (left: Float64Array, right: Float64Array) =>
    left.reduce((sum, value, row) => sum + value * right[row]!, 0)
  const [squares, otherSquares] = [dot(own, own), dot(other, other)]
  const rhoAtZero = dot(own, other) / Math.sqrt(squares * otherSquares)
  const scale = mediator.coefficients[1]! * Math.sqrt(otherSquares / squares)
  return {
    rhoAtZero,
    rSquaredProductAtZero: rhoAtZero ** 2,
    at: rhos.map((rho) => ({
      rho,
      mediated: scale * (rhoAtZero - rho * Math.sqrt((1 - rhoAtZero ** 2) / (1 - rho ** 2))),
    })),
  }
}

const tenths = Array.from({ length: 19 }, (_, index) => (index - 9) / 10)
