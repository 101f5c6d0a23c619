import type { StudyEffects } from '../meta-analysis/study-effects.ts'

/** Effects within units within groups, with the sums that the nested model needs whatever its variances are. */
export interface NestedSums {
  /** Group of each unit. */
  readonly groupOfUnit: Int32Array
  readonly groups: number
  /** Sum of 1 / variance per unit. */
  readonly unitWeights: Float64Array
  /** Per column: weighted sum per unit. */
  readonly unitSums: readonly Float64Array[]
  /** Weighted cross products of the columns. */
  readonly cross: readonly Float64Array[]
  /** Sum of the logarithms of the variances. */
  readonly logVariances: number
}

/** Sums of columns weighted by 1 / variance; `unit` numbers units from 0 over all groups, `group` the group per row. */
export function nestedSums(
  columns: readonly Float64Array[],
  { variances }: Pick<StudyEffects, 'variances'>,
  { unit, group }: { readonly unit: Int32Array; readonly group: Int32Array },
): NestedSums {
  const units = unit.reduce((most, code) => Math.max(most, code + 1), 0)
  const groups = group.reduce((most, code) => Math.max(most, code + 1), 0)
  const groupOfUnit = new Int32Array(units)
  const unitWeights = new Float64Array(units)
  const unitSums = columns.map(() => new Float64Array(units))
  const cross = columns.map(() => new Float64Array(columns.length))
  let logVariances = 0
  for (let row = 0; row < unit.length; row += 1) {
    const own = unit[row]!
    const weight = 1 / variances[row]!
    groupOfUnit[own] = group[row]!
    unitWeights[own]! += weight
    logVariances += Math.log(variances[row]!)
    for (let left = 0; left < columns.length; left += 1) {
      const value = weight * columns[left]![row]!
      unitSums[left]![own]! += value
      for (let right = 0; right <= left; right += 1) cross[left]![right]! += value * columns[right]![row]!
    }
  }
  for (let left = 0; left < columns.length; left += 1)
    for (let right = 0; right < left; right += 1) cross[right]![left] = cross[left]![right]!
  return { groupOfUnit, groups, unitWeights, unitSums, cross, logVariances }
}
