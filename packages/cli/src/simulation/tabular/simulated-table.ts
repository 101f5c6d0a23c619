import type { CanonicalTable, TableName } from '@doorstroom/trajectories'

/** A cell as it goes to a file; null is an empty cell. */
export type Cell = string | number | null

/** A canonical table of a simulated study, ready for a CSV writer. */
export interface SimulatedTable {
  readonly name: TableName
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

type ColumnOf<Name extends TableName> = Extract<CanonicalTable, { name: Name }>['columns'][number]['name']

/**
 * Makes a table from its columns in order and one object per row; a table or column that the toolkit does not know
 * does not compile, nor does a row that lacks one.
 *
 * @example
 * simulatedTable('item_responses', ['item_no', 'value'], [{ item_no: 1, value: 4 }]).rows // [[1, 4]]
 */
export function simulatedTable<Name extends TableName, const Column extends ColumnOf<Name>>(
  name: Name,
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<NoInfer<Column>, Cell>>>,
): SimulatedTable {
  return { name, header: columns, rows: Array.from(rows, (row) => columns.map((column) => row[column])) }
}
