import type { StudyEffects } from '../meta-analysis/study-effects.ts'

/** Effects within units within groups, as means per unit and what is left within units whatever the variances are. */
export interface NestedSums {
  /** Group of each unit. */
  readonly groupOfUnit: Int32Array
  readonly groups: number
  /** Sum of 1 / variance per unit. */
  readonly unitWeights: Float64Array
  /** Per column: weighted mean per unit. */
  readonly unitMeans: readonly Float64Array[]
  /** Weighted cross products of the columns about their unit means. */
  readonly within: readonly Float64Array[]
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
  let logVariances = 0
  unit.forEach((own, row) => {
    groupOfUnit[own] = group[row]!
    unitWeights[own]! += 1 / variances[row]!
    logVariances += Math.log(variances[row]!)
  })
  const unitMeans = columns.map((column) => {
    const means = new Float64Array(units)
    unit.forEach((own, row) => {
      means[own]! += column[row]! / variances[row]! / unitWeights[own]!
    })
    return means
  })
  const deviations = columns.map((column, index) => column.map((value, row) => value - unitMeans[index]![unit[row]!]!))
  const within = deviations.map((left) =>
    Float64Array.from(deviations, (right) =>
      left.reduce((sum, value, row) => sum + (value * right[row]!) / variances[row]!, 0),
    ),
  )
  return { groupOfUnit, groups, unitWeights, unitMeans, within, logVariances }
}
