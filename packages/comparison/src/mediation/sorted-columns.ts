import type { MediationInput } from './mediation-input.ts'

/** The same people in an order that follows from their values, so that a resample does not depend on the file's order. */
export function sortedColumns(input: MediationInput): MediationInput {
  const treated = Float64Array.from(input.treated)
  const keys = [input.outcome, input.mediator, treated, ...(input.covariates ?? [])]
  const order = Array.from(treated.keys()).sort((left, right) => {
    for (const column of keys) {
      const difference = column[left]! - column[right]!
      if (difference !== 0) return difference
    }
    return 0
  })
  const sorted = (column: Float64Array) => Float64Array.from(order, (row) => column[row]!)
  return {
    ...input,
    outcome: sorted(input.outcome),
    mediator: sorted(input.mediator),
    treated: sorted(treated),
    ...(input.covariates && { covariates: input.covariates.map(sorted) }),
  }
}
