import { csvReader, type ReadCsv } from '../csv/csv-reader.ts'
import { openText } from '../csv/open-text.ts'
import { findingAt } from '../finding/finding-at.ts'
import { type BatchedFile, type BatchSettings, type FilePlace, unreadFile } from './batched-file.ts'
import { bulkLimits } from './bulk-limits.ts'
import { rowBatches } from './row-batches.ts'

/** A CSV file of any size and dialect, with the rows and findings of a file that is read as a whole. */
export async function csvBatches({ path, file }: FilePlace, settings: BatchSettings): Promise<BatchedFile> {
  const text = await openText(path, settings.encoding ?? 'utf-8', { prefersUtf8: false })
  if ('problem' in text) return unreadFile([findingAt(text.problem, { file, line: text.line })])
  let read: ReadCsv | null = null
  async function* batches() {
    const reader = csvReader(file, settings.delimiter, bulkLimits(settings))
    let isBegun = false
    if ('problem' in text) return false
    for await (const piece of text.chunks()) {
      reader.add(piece)
      const table = reader.take()
      for (const batch of table === null ? [] : rowBatches(table, settings.batchRows)) {
        isBegun = true
        yield batch
      }
    }
    read = reader.end()
    const { table } = read
    if (table === null) return false
    yield* rowBatches(table, settings.batchRows)
    if (!isBegun && table.lines.length === 0) yield table
    return true
  }
  return {
    tables: [{ file, batches }],
    end: () => {
      const { refusal = null, findings = [], records = 0, rejected = 0 } = read ?? {}
      if (refusal !== null) return { findings: [findingAt(refusal, { file })], records, rejected }
      const remarks = text.remarks.map(({ problem, line }) => findingAt(problem, { file, line }))
      return { findings: [...remarks, ...findings], records, rejected }
    },
  }
}
