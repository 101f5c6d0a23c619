import { normalQuantile, normalUpperTail } from '@doorstroom/statistics'
import type { MediationAnalysis, SimulatedEffect } from './mediation-analysis.ts'
import { type MediationInput, mediationFailure } from './mediation-input.ts'
import { mediationModels } from './mediation-models.ts'
import { productOfCoefficients } from './product-of-coefficients.ts'

/**
 * Mediation analysis of two linear models without interaction by the product of coefficients, with normal intervals from
 * the delta method (Sobel).
 *
 * @throws EstimationFailure `comparison.mediationNotLinear`, and those of `mediationModels`.
 */
export function normalMediation(input: MediationInput, confLevel: number): MediationAnalysis {
  const linear = (input.mediatorModel ?? 'linear') === 'linear' && (input.outcomeModel ?? 'linear') === 'linear'
  if (!linear || input.interaction) throw mediationFailure('comparison.mediationNotLinear')
  const models = mediationModels(input)
  const product = productOfCoefficients(models, input)
  const reach = normalQuantile(1 - (1 - confLevel) / 2)
  const wald = (estimate: number, stdError: number): SimulatedEffect => ({
    estimate,
    stdError,
    confLow: estimate - reach * stdError,
    confHigh: estimate + reach * stdError,
    pValue: stdError > 0 ? 2 * normalUpperTail(Math.abs(estimate) / stdError) : null,
  })
  const mediated = wald(product.mediated, product.sobelStdError)
  const direct = wald(product.direct, product.directStdError)
  const { total } = product
  return {
    n: input.outcome.length,
    mediatedTreated: mediated,
    mediatedComparison: mediated,
    mediated,
    directTreated: direct,
    directComparison: direct,
    direct,
    total: wald(total, product.totalStdError),
    shareMediated: total === 0 ? null : wald(product.mediated / total, shareError(product, models.outcome.covariance)),
    plugIn: {
      mediatedTreated: product.mediated,
      mediatedComparison: product.mediated,
      directTreated: product.direct,
      directComparison: product.direct,
      total,
    },
    replicates: 0,
    solved: 0,
    confLevel,
  }
}

/** Delta-method error of a b / (a b + direct). */
function shareError(product: ReturnType<typeof productOfCoefficients>, covariance: readonly Float64Array[]): number {
  const { toMediator: a, fromMediator: b, direct, total } = product
  const slopes = [(b * direct) / total ** 2, (a * direct) / total ** 2, (-a * b) / total ** 2] as const
  const own = slopes[0] ** 2 * product.toMediatorStdError ** 2
  const both = 2 * slopes[1] * slopes[2] * covariance[1]![2]!
  return Math.sqrt(
    own + slopes[1] ** 2 * product.fromMediatorStdError ** 2 + slopes[2] ** 2 * product.directStdError ** 2 + both,
  )
}
