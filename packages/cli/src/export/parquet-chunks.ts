import { missingDay, type ParquetColumn, writeParquet } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { ExportCell, ExportColumn, ExportTable } from './export-column.ts'

/** A Parquet file is made in memory as a whole. */
const mostCells = 50_000_000

/**
 * A table as the bytes of a Parquet file, in one piece: text, whole numbers, and days as DATE.
 *
 * @throws CommandError when the table is too large to be made in memory
 */
export async function* parquetChunks({ columns, batches }: ExportTable): AsyncGenerator<Uint8Array> {
  const cells: ExportCell[][] = columns.map(() => [])
  let count = 0
  for await (const rows of batches) {
    for (const row of rows) {
      count += columns.length
      if (count > mostCells) throw tooLarge()
      for (const [index, column] of cells.entries()) column.push(row[index] ?? null)
    }
  }
  yield writeParquet(columns.map((column, index) => parquetColumn(column, cells[index] ?? [])))
}

const tooLarge = () =>
  new CommandError(
    'trajectories.parquetTooLarge',
    `more than ${mostCells} cells, and a Parquet file is made in memory as a whole`,
    'leave out --format parquet: CSV is written while it is made',
    exitCode.usage,
  )

function parquetColumn({ name, kind }: ExportColumn, cells: readonly ExportCell[]): ParquetColumn {
  if (kind === 'text') return { name, kind, values: cells.map((cell) => (cell === null ? null : String(cell))) }
  return { name, kind, values: Int32Array.from(cells, (cell) => (typeof cell === 'number' ? cell : missingDay)) }
}
