import { type TableName, type TableSchema, tables } from '@doorstroom/trajectories'
import { z } from 'zod'
import { cellProblem } from './cell-problem.ts'

/** A row as written in a case: snake_case names of the table's columns, days not yet counted. */
export type WrittenRow = Readonly<Record<string, unknown>>

/** Columns that tell rows and people apart; a case need not write them. */
export const isIdOf = (table: TableSchema, column: string): boolean =>
  column === 'person_id' ||
  column === 'enrolment_id' ||
  (table.key.includes(column) && table.columns.find(({ name }) => name === column)?.type === 'id')

/** The canonical table of this name. */
export function tableNamed(name: TableName): TableSchema {
  const table = tables.find((one) => one.name === name)
  if (table === undefined) throw new RangeError(`no table ${name}`)
  return table
}

/**
 * The schema of a row of a canonical table as people write it in a case: any of its columns, each cell checked. Of
 * `whole` rows the required columns must be there, ids aside.
 */
export function rowSchema(
  name: TableName,
  kind: 'whole' | 'part',
  extra: Readonly<Record<string, z.ZodType>> = {},
): z.ZodType<WrittenRow> {
  const table = tableNamed(name)
  const shape = Object.fromEntries(table.columns.map((column) => [column.name, z.unknown().optional()]))
  return z.strictObject({ ...shape, ...extra }).superRefine((row, context) => {
    for (const column of table.columns) {
      const value = row[column.name]
      const lacks = kind === 'whole' && column.required && !isIdOf(table, column.name) && value === undefined
      const fault = lacks
        ? { nl: `${column.name} ontbreekt`, en: `${column.name} is missing` }
        : cellProblem(value, column, row)
      if (fault === null) continue
      context.addIssue({ code: 'custom', path: lacks ? [] : [column.name], message: fault.en, params: { ...fault } })
    }
  })
}
