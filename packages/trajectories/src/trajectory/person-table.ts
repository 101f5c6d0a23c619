import type { TableSet } from '../check/check.ts'
import type { TableName } from '../codebook/table/index.ts'
import type { Table } from '../table/table.ts'
import { rowObjects } from './row-objects.ts'
import { rowsBy } from './rows-by.ts'

/** The rows of one table by person; each row is turned into an object only when asked for. */
export interface PersonTable<Row> {
  readonly table: Table | null
  rowNumbers(personId: string): readonly number[]
  row(row: number): Row
  rows(personId: string): Row[]
}

/** Index of a table by person; an absent table has no rows for anyone. */
export function personTable<Row>(tables: TableSet, name: TableName, by = 'person_id'): PersonTable<Row> {
  const table = tables.get(name) ?? null
  if (table === null || !table.columns.has(by)) return emptyTable(table)
  const index = rowsBy(table, by)
  const row = rowObjects<Row>(table)
  const rowNumbers = (personId: string) => index.get(personId) ?? []
  return { table, rowNumbers, row, rows: (personId) => rowNumbers(personId).map(row) }
}

function emptyTable<Row>(table: Table | null): PersonTable<Row> {
  return {
    table,
    rowNumbers: () => [],
    row: () => {
      throw new RangeError('there is no such row')
    },
    rows: () => [],
  }
}
