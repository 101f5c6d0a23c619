import { type WeightedEstimand, weightSchemes } from './weight-scheme.ts'

/**
 * Weights from a propensity score as the estimand defines them, not normalised: 1 / score and 1 / (1 - score) for
 * everyone (ATE), 1 and the odds for the treated (ATT), and so on; see {@link weightSchemes}.
 *
 * Source: Li, Morgan and Zaslavsky (2018), Journal of the American Statistical Association 113, 390-400,
 * doi 10.1080/01621459.2016.1260466.
 *
 * @example
 * balancingWeights(Float64Array.of(0.5, 0.2), Uint8Array.of(1, 0), 'ATT') // Float64Array [1, 0.25]
 */
export function balancingWeights(scores: Float64Array, treated: Uint8Array, estimand: WeightedEstimand): Float64Array {
  const scheme = weightSchemes[estimand]
  return scores.map((score, row) => (treated[row] === 1 ? scheme.treated(score) : scheme.comparison(score)))
}
