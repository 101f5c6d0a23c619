import type { InfluencedLevel } from '../contrast/influence-contrast.ts'
import { dot, times } from '../contrast/small-matrix.ts'
import type { ObservedWeights } from './observed-weights.ts'

/**
 * Weighted means of both arms over the people with an outcome, with everyone's influence on them from the stacked
 * estimating equations of the observation model and the mean (M-estimation), scaled so that the estimate is their mean.
 * The influence of a person without an outcome is that on the weights only.
 *
 * Source: Robins, Rotnitzky and Zhao (1995), Journal of the American Statistical Association 90, 106-121,
 * doi 10.1080/01621459.1995.10476493.
 *
 * @example
 * observedLevel(outcome, treated, observed, observedWeights(observed, treated, covariates), 1).estimate
 */
export function observedLevel(
  outcome: Float64Array,
  treated: Uint8Array,
  observed: Uint8Array,
  { probabilities, weights, model, modelled }: ObservedWeights,
  arm: 0 | 1,
): InfluencedLevel {
  const inArm = (row: number) => treated[row] === arm && observed[row] === 1
  let total = 0
  let sum = 0
  for (let row = 0; row < outcome.length; row++) {
    if (!inArm(row)) continue
    total += weights[row]!
    sum += weights[row]! * outcome[row]!
  }
  const estimate = sum / total
  const n = outcome.length
  const influence = outcome.map((value, row) => (inArm(row) ? (n * weights[row]! * (value - estimate)) / total : 0))
  if (model === null) return { estimate, influence }
  const drift = new Float64Array(model.columns.length)
  const rows = Array.from(modelled.keys()).filter((row) => modelled[row] === 1)
  rows.forEach((row, index) => {
    if (!inArm(row)) return
    const pull = ((1 - probabilities[row]!) / probabilities[row]!) * (outcome[row]! - estimate)
    for (let part = 0; part < drift.length; part++) drift[part]! -= pull * model.columns[part]![index]!
  })
  const direction = times(model.covariance, drift)
  rows.forEach((row, index) => {
    const point = Float64Array.from(model.columns, (column) => column[index]!)
    influence[row]! += (n * (observed[row]! - probabilities[row]!) * dot(direction, point)) / total
  })
  return { estimate, influence }
}
