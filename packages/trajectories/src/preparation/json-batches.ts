import { openText } from '../csv/open-text.ts'
import { findingAt } from '../finding/finding-at.ts'
import { type JsonReader, jsonReader, type ReadJson } from '../json/json-reader.ts'
import { type BatchedFile, type BatchSettings, type FilePlace, unreadFile } from './batched-file.ts'
import { bulkLimits } from './bulk-limits.ts'
import { rowBatches } from './row-batches.ts'

/**
 * JSON lines of any size. As the last line may bring a column of its own, the file is run through twice: once for the
 * columns and for what there is to say of lines, once for the rows.
 */
export async function jsonBatches({ path, file }: FilePlace, settings: BatchSettings): Promise<BatchedFile> {
  const limits = bulkLimits(settings)
  const text = await openText(path, settings.encoding ?? 'utf-8', { prefersUtf8: true })
  if ('problem' in text) return unreadFile([findingAt(text.problem, { file, line: text.line })])
  const before = await readThrough(text.chunks(), jsonReader(file, limits, settings.decimal))
  if (before.refusal !== null) return unreadFile([findingAt(before.refusal, { file })])
  const { names, findings, records, rejected } = before
  const remarks = text.remarks.map(({ problem, line }) => findingAt(problem, { file, line }))
  if (names === null) return unreadFile([...remarks, ...findings.all()])
  const columns = names
  const { chunks } = text
  async function* batches() {
    const reader = jsonReader(file, limits, settings.decimal, columns)
    let isBegun = false
    for await (const piece of chunks()) {
      reader.add(piece)
      for (const batch of rowBatches(reader.take(), settings.batchRows)) {
        isBegun = true
        yield batch
      }
    }
    const { table, inText } = reader.end()
    yield* rowBatches(table, settings.batchRows)
    if (!isBegun && table.lines.length === 0) yield table
    findings.addList(inText)
    return true
  }
  return {
    tables: [{ file, batches }],
    end: () => ({ findings: [...remarks, ...findings.all()], records, rejected }),
  }
}

async function readThrough(chunks: AsyncIterable<string>, reader: JsonReader): Promise<ReadJson> {
  for await (const piece of chunks) {
    reader.add(piece)
    reader.take()
  }
  return reader.end()
}
