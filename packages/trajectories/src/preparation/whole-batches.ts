import { readFile } from 'node:fs/promises'
import { readFile as readTables } from '../format/read-file.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { BatchedFile, BatchSettings, FilePlace } from './batched-file.ts'
import { rowBatches } from './row-batches.ts'

/** A file that is read as a whole, such as a workbook: its own limits keep it small. */
export async function wholeBatches({ path, file }: FilePlace, settings: BatchSettings): Promise<BatchedFile> {
  const { tables, findings, rejected = 0 } = await readTables(await readFile(path), file, settings)
  const rows = tables.reduce((sum, { lines }) => sum + lines.length, 0)
  return {
    tables: tables.map((table) => ({ file: table.file, batches: () => batchesOf(table, settings.batchRows) })),
    end: () => ({ findings, records: rows + rejected, rejected }),
  }
}

async function* batchesOf(table: RawTable, batchRows: number): AsyncGenerator<RawTable, boolean> {
  yield* rowBatches(table, batchRows)
  if (table.lines.length === 0) yield table
  return true
}
