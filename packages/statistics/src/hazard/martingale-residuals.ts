import { exposureAt, type PartialLikelihood } from './partial-likelihood.ts'
import type { RiskSets } from './risk-sets.ts'

/** Event - expected events, per row as given, not multiplied by the weight; 0 for a row without weight. */
export function martingaleResiduals(sets: RiskSets, likelihood: PartialLikelihood, rows: number): Float64Array {
  const residuals = new Float64Array(rows)
  for (let position = 0; position < sets.order.length; position += 1)
    residuals[sets.order[position]!] =
      sets.events[position]! - likelihood.ratios[position]! * exposureAt(sets, likelihood, position)
  return residuals
}
