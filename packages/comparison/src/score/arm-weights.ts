import { balancingWeights } from './balancing-weights.ts'
import type { WeightedEstimand } from './weight-scheme.ts'

/**
 * Balancing weights from a propensity score, scaled to mean 1 within each arm, so that they can be read as "counts for
 * so many people of the own group". The scale changes no weighted mean.
 *
 * @example
 * armWeights(new Float64Array([0.5, 0.5, 0.25, 0.5]), new Uint8Array([1, 1, 0, 0]), 'ATT') // [1, 1, 0.5, 1.5]
 */
export function armWeights(scores: Float64Array, treated: Uint8Array, estimand: WeightedEstimand): Float64Array {
  const weights = balancingWeights(scores, treated, estimand)
  const total = [0, 0]
  const count = [0, 0]
  for (const [row, weight] of weights.entries()) {
    const arm = treated[row]!
    total[arm] = total[arm]! + weight
    count[arm] = count[arm]! + 1
  }
  return weights.map((weight, row) => (weight * count[treated[row]!]!) / total[treated[row]!]!)
}
