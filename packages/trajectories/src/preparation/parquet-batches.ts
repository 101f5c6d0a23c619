import { findingAt } from '../finding/finding-at.ts'
import { fileBuffer } from '../parquet/file-buffer.ts'
import { openParquet } from '../parquet/open-parquet.ts'
import { parquetUnreadable } from '../parquet/parquet-problem.ts'
import { type BatchedFile, type BatchSettings, type FilePlace, unreadFile } from './batched-file.ts'
import { bulkLimits } from './bulk-limits.ts'
import { rowBatches } from './row-batches.ts'

/** A Parquet file of any size, group of rows by group of rows. */
export async function parquetBatches({ path, file }: FilePlace, settings: BatchSettings): Promise<BatchedFile> {
  const limits = bulkLimits(settings)
  const opened = await openParquet(fileBuffer(path), file, limits, settings.decimal ?? '.')
  if ('refusal' in opened) return unreadFile(opened.refusal)
  const { rowCount, ranges, findings, rows } = opened
  let isDamaged = false
  async function* batches() {
    for (const range of ranges()) {
      const table = await rows(range)
      if (table === null) {
        isDamaged = true
        return false
      }
      yield* rowBatches(table, settings.batchRows)
    }
    return true
  }
  return {
    tables: [{ file, batches }],
    end: () => ({
      findings: isDamaged ? [findingAt(parquetUnreadable, { file })] : findings,
      records: rowCount,
      rejected: 0,
    }),
  }
}
