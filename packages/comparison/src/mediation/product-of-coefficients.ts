import { type MediationInput, mediationFailure } from './mediation-input.ts'
import type { MediationModels } from './mediation-models.ts'

/** The classic product of the effect on the mediator and the effect of the mediator. */
export interface ProductOfCoefficients {
  /** Effect of treatment on the mediator, and of the mediator on the outcome, with their errors. */
  readonly toMediator: number
  readonly toMediatorStdError: number
  readonly fromMediator: number
  readonly fromMediatorStdError: number
  readonly mediated: number
  /** First order (Sobel), second order (Aroian), and the unbiased one (Goodman; null where it would be negative). */
  readonly sobelStdError: number
  readonly aroianStdError: number
  readonly goodmanStdError: number | null
  readonly direct: number
  readonly directStdError: number
  readonly total: number
  /** By the delta method; both models' errors are independent. */
  readonly totalStdError: number
}

/**
 * Product of coefficients, from models without interaction. With two linear models the product is the effect through
 * the mediator; with a binary model it is on the scale of that model's link and no difference in shares.
 *
 * @throws EstimationFailure `comparison.mediationNotLinear` with an interaction.
 *
 * Sources: Sobel (1982), Sociological Methodology 13, doi 10.2307/270723; MacKinnon, Lockwood, Hoffman, West and Sheets
 * (2002), Psychological Methods 7, doi 10.1037/1082-989X.7.1.83.
 *
 * @example
 * productOfCoefficients(mediationModels(input), input).mediated
 */
export function productOfCoefficients(
  { mediator, outcome }: MediationModels,
  { interaction }: Pick<MediationInput, 'interaction'>,
): ProductOfCoefficients {
  if (interaction) throw mediationFailure('comparison.mediationNotLinear')
  const [a, b, direct] = [mediator.coefficients[1]!, outcome.coefficients[2]!, outcome.coefficients[1]!]
  const [errorA, errorB, errorDirect] = [mediator.stdErrors[1]!, outcome.stdErrors[2]!, outcome.stdErrors[1]!]
  const first = b ** 2 * errorA ** 2 + a ** 2 * errorB ** 2
  const second = errorA ** 2 * errorB ** 2
  const totalVariance = first + errorDirect ** 2 + 2 * a * outcome.covariance[1]![2]!
  return {
    toMediator: a,
    toMediatorStdError: errorA,
    fromMediator: b,
    fromMediatorStdError: errorB,
    mediated: a * b,
    sobelStdError: Math.sqrt(first),
    aroianStdError: Math.sqrt(first + second),
    goodmanStdError: first >= second ? Math.sqrt(first - second) : null,
    direct,
    directStdError: errorDirect,
    total: direct + a * b,
    totalStdError: Math.sqrt(totalVariance),
  }
}
