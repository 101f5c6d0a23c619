import { UnrankedStates } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { csvChunks } from './csv-chunks.ts'
import type { ExportCell, ExportTable } from './export-column.ts'
import { parquetChunks } from './parquet-chunks.ts'
import { writeChunks } from './write-chunks.ts'

/**
 * Writes an export to a file only its owner can read, or prints it.
 *
 * @param path null to print, as CSV
 * @returns how many rows there are
 * @throws CommandError (usage) when states hold on one day and the priority does not say which counts
 */
export async function writeExport(
  table: ExportTable,
  format: 'csv' | 'parquet',
  path: string | null,
  terminal: Terminal,
): Promise<{ rows: number }> {
  let rows = 0
  function* counting(batch: Iterable<readonly ExportCell[]>) {
    for (const row of batch) {
      rows += 1
      yield row
    }
  }
  const counted = {
    columns: table.columns,
    batches: (async function* () {
      for await (const batch of table.batches) yield counting(batch)
    })(),
  }
  try {
    if (path === null) for await (const chunk of csvChunks(counted)) terminal.out(chunk.trimEnd())
    else await writeChunks(path, format === 'parquet' ? parquetChunks(counted) : csvChunks(counted))
  } catch (error) {
    if (!(error instanceof UnrankedStates)) throw error
    throw new CommandError(
      error.code,
      'two states hold on one day, and the priority does not say which of them counts',
      'name every state in --priority, the one that counts first',
      exitCode.usage,
    )
  }
  return { rows }
}
