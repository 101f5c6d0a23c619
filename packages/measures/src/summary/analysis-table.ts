import type { CovariateColumn } from '@doorstroom/statistics'
import { type ColumnTable, table } from 'arquero'
import type { MeasuredColumns } from './measured-columns.ts'

/** Everything that stands in the table of one row per enrolment; all columns in the same order of persons. */
export interface AnalysisTableInput {
  readonly enrolmentIds: readonly string[]
  /** Label of the arm per enrolment; null in a study with one group. */
  readonly arms: readonly (string | null)[]
  readonly covariates: readonly CovariateColumn[]
  readonly columns: MeasuredColumns
}

/**
 * The analysis table: one row per enrolment with `id`, `arm`, the covariates, and per measure its value (null where
 * there is none) and `<measure>.reason`; a measure of time to an event has `<measure>.days`, `.cause` and `.reason`.
 * It holds one row per person and must not leave the private folder.
 *
 * @throws RangeError when columns differ in length or two have one name
 *
 * @example
 * analysisTable({ enrolmentIds, arms, covariates: [], columns }).columnNames() // ['id', 'arm', ...]
 */
export function analysisTable({ enrolmentIds, arms, covariates, columns }: AnalysisTableInput): ColumnTable {
  const entries: [string, readonly unknown[]][] = [
    ['id', enrolmentIds],
    ['arm', arms],
    ...covariates.map(({ name, values }): [string, readonly unknown[]] => [name, withoutNaN(values)]),
    ...[...columns.persons].flatMap(([id, column]): [string, readonly unknown[]][] => [
      [id, withoutNaN(column.values)],
      [`${id}.reason`, column.reasons],
    ]),
    ...[...columns.events].flatMap(([id, column]): [string, readonly unknown[]][] => [
      [`${id}.days`, withoutNaN(column.days)],
      [`${id}.cause`, column.causes],
      [`${id}.reason`, column.reasons],
    ]),
  ]
  if (entries.some(([, values]) => values.length !== enrolmentIds.length))
    throw new RangeError('every column must have one entry per enrolment')
  if (new Set(entries.map(([name]) => name)).size !== entries.length) throw new RangeError('two columns have one name')
  return table(entries.map(([name, values]) => [name, [...values]]))
}

const withoutNaN = (values: Float64Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isNaN(value) ? null : value))
