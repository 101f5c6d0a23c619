import type { PersonRows } from '@doorstroom/trajectories'
import type { GroupRows } from '../definition/group-rows.ts'

/** Complete rows of one outcome: value, cluster and characteristics beforehand. */
export interface ClusteredRows {
  readonly outcome: Float64Array
  readonly columns: readonly Float64Array[]
  /** Position of the row's label in `labels`. */
  readonly clusters: Int32Array
  /** In ascending order (by UTF-16 code unit). */
  readonly labels: readonly string[]
  /** Positions among the enrolled. */
  readonly members: readonly number[]
}

/**
 * The enrolled with an outcome, a label (their professional, provider ...) and, when adjusting, every characteristic
 * known; who misses one is left out. Characteristics that do not vary among them are dropped.
 *
 * @example
 * clusteredRows(rows, Float64Array.of(1, 0), ({ enrolment }) => enrolment.professionalId, false).labels // ['a', 'b']
 */
export function clusteredRows(
  { enrolled, covariates }: Pick<GroupRows, 'enrolled' | 'covariates'>,
  values: Float64Array,
  labelOf: (person: PersonRows) => string | null,
  adjust: boolean,
): ClusteredRows {
  const used = adjust ? covariates : []
  const rows = enrolled.flatMap((person, position) => {
    const label = labelOf(person)
    const known = used.every((column) => Number.isFinite(column.values[position]))
    return label === null || !known || !Number.isFinite(values[position]) ? [] : [{ label, position }]
  })
  const labels = [...new Set(rows.map(({ label }) => label))].sort()
  const codes = new Map(labels.map((label, code) => [label, code]))
  const columns = used.map((column) => Float64Array.from(rows, ({ position }) => column.values[position] ?? Number.NaN))
  return {
    outcome: Float64Array.from(rows, ({ position }) => values[position] ?? Number.NaN),
    columns: columns.filter((column) => column.some((value) => value !== column[0])),
    clusters: Int32Array.from(rows, ({ label }) => codes.get(label) ?? -1),
    labels,
    members: rows.map(({ position }) => position),
  }
}
