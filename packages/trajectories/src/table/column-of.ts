import type { ColumnValues, Table } from './table.ts'

type ValuesByKind = { [Column in ColumnValues as Column['kind']]: Column['values'] }

/**
 * The values of a column of a table, or null when the table lacks it. Missing is null, NaN, `missingDay` or 255.
 *
 * @throws TypeError when the column is of another kind: a mistake in the program
 * @example
 * columnOf(table, 'begin', 'day') // Int32Array | null
 */
export function columnOf<Kind extends ColumnValues['kind']>(
  table: Table,
  name: string,
  kind: Kind,
): ValuesByKind[Kind] | null {
  const column = table.columns.get(name)
  if (column === undefined) return null
  if (column.kind !== kind) throw new TypeError(`column ${name} of ${table.schema.name} is of kind ${column.kind}`)
  return column.values as ValuesByKind[Kind]
}
