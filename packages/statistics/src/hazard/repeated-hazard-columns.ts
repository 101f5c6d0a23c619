import { checkHazardInput, type HazardInput } from './hazard-input.ts'
import { emptyPartialLikelihood, evaluatePartialLikelihood } from './partial-likelihood.ts'
import { repeatedColumns } from './repeated-columns.ts'
import { riskSets } from './risk-sets.ts'

/**
 * Positions of the columns that a hazard model cannot use, because they differ between no two people at risk at the
 * same time or follow from the columns before them. R's `coxph` gives those no coefficient.
 *
 * @throws EstimationFailure and RangeError as `fitCox` does for input that no hazard model can use.
 *
 * @example
 * repeatedHazardColumns({ columns: [age, ageInMonths], time, event }) // [1]
 */
export function repeatedHazardColumns(input: HazardInput): number[] {
  checkHazardInput(input)
  const sets = riskSets(input)
  const likelihood = emptyPartialLikelihood(sets)
  evaluatePartialLikelihood(sets, new Float64Array(sets.width), 'breslow', likelihood)
  return repeatedColumns(likelihood, sets.width)
}
