import type { TableSet } from '../check/check.ts'
import type { TableName } from '../codebook/table/index.ts'
import type { Table } from '../table/table.ts'
import { rowObjects } from './row-objects.ts'
import { rowsBy } from './rows-by.ts'
import type { ValueNumbers } from './value-numbers.ts'

/** The rows of one table by the number of a person (or enrolment); a row becomes an object only when asked for. */
export interface PersonTable<Row> {
  readonly table: Table | null
  rowNumbers(person: number): readonly number[]
  row(row: number): Row
  rows(person: number): readonly Row[]
}

/** Index of a table by the numbers given to persons; an absent table has no rows for anyone. */
export function personTable<Row>(
  tables: TableSet,
  name: TableName,
  numbers: ValueNumbers,
  by = 'person_id',
): PersonTable<Row> {
  const table = tables.get(name) ?? null
  if (table === null || !table.columns.has(by)) return emptyTable(table)
  const index = rowsBy(table, by, numbers)
  const row = rowObjects<Row>(table)
  const rowAt = index.table === table ? row : rowObjects<Row>(index.table)
  return {
    table,
    rowNumbers: (person) => index.map(person, index.original),
    row,
    rows: (person) => index.map(person, rowAt),
  }
}

const noRows: readonly never[] = Object.freeze([])

function emptyTable<Row>(table: Table | null): PersonTable<Row> {
  return {
    table,
    rowNumbers: () => noRows,
    row: () => {
      throw new RangeError('there is no such row')
    },
    rows: () => noRows,
  }
}
