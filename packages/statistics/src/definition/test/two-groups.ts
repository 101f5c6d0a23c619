import { EstimationFailure } from '../../result/estimation-failure.ts'

/**
 * The outcome of the treated and of the comparison group.
 *
 * @throws EstimationFailure `statistics.oneGroup` when a group is empty.
 */
export function twoGroups(
  outcome: Float64Array,
  treated: Uint8Array,
): { readonly treated: Float64Array; readonly comparison: Float64Array } {
  const groups = {
    treated: outcome.filter((_, row) => treated[row] === 1),
    comparison: outcome.filter((_, row) => treated[row] !== 1),
  }
  if (groups.treated.length === 0 || groups.comparison.length === 0)
    throw new EstimationFailure('statistics.oneGroup', {
      nl: 'Er is maar een groep, dus er valt niets te vergelijken.',
      en: 'There is only one group, so there is nothing to compare.',
    })
  return groups
}
