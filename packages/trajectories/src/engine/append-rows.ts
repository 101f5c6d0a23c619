import { missingDay, type Table } from '../table/table.ts'
import type { Database } from './database.ts'

const rowsAChunk = 2048

/**
 * Puts typed rows into a table of the engine that has a column `ordinal` and then the columns of the schema.
 *
 * @param ordinals - place of each row in its delivery
 */
export async function appendRows(
  database: Database,
  name: string,
  table: Table,
  ordinals: readonly number[],
): Promise<void> {
  if (table.rowCount === 0) return
  const { DuckDBDataChunk, BOOLEAN, DOUBLE, INTEGER, VARCHAR } = await import('@duckdb/node-api')
  const typeOf = {
    id: VARCHAR,
    code: VARCHAR,
    codes: VARCHAR,
    integer: DOUBLE,
    number: DOUBLE,
    boolean: BOOLEAN,
    day: INTEGER,
  }
  const { columns } = table.schema
  const appender = await database.connection.createAppender(name)
  try {
    for (let start = 0; start < table.rowCount; start += rowsAChunk) {
      const rows = Math.min(rowsAChunk, table.rowCount - start)
      const chunk = DuckDBDataChunk.create([DOUBLE, ...columns.map(({ type }) => typeOf[type])], rows)
      const values = columns.map((column) => cellsOf(table, column.name, start, rows))
      chunk.setColumns([ordinals.slice(start, start + rows), ...values])
      appender.appendDataChunk(chunk)
    }
    appender.flushSync()
  } finally {
    appender.closeSync()
  }
}

function cellsOf(table: Table, name: string, start: number, rows: number): (string | number | boolean | null)[] {
  const column = table.columns.get(name)
  const cells = new Array<string | number | boolean | null>(rows).fill(null)
  if (column === undefined) return cells
  for (let row = 0; row < rows; row++) {
    const value = column.values[start + row] ?? null
    if (value === null || (column.kind === 'day' && value === missingDay)) continue
    if (column.kind === 'boolean') cells[row] = value === 255 ? null : value === 1
    else if (column.kind === 'texts') cells[row] = (value as readonly string[]).join(';')
    else if (typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))) cells[row] = value
  }
  return cells
}
