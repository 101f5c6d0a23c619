import type { RawTable } from '../table/raw-table.ts'

/** The rows of a table in batches of at most so many; none for a table without rows. */
export function* rowBatches(table: RawTable, batchRows: number): Generator<RawTable> {
  const rows = table.lines.length
  if (rows > 0 && rows <= batchRows) yield table
  else
    for (let first = 0; first < rows; first += batchRows) {
      const part = <Value>(values: readonly Value[]) => values.slice(first, first + batchRows)
      const files = table.files === undefined ? {} : { files: part(table.files) }
      yield { ...table, cells: table.cells.map(part), lines: part(table.lines), ...files }
    }
}
