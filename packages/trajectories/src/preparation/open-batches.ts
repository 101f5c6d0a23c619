import { open } from 'node:fs/promises'
import { csv } from '../format/csv.ts'
import type { Format } from '../format/format.ts'
import { formatOf, headBytes } from '../format/format-of.ts'
import { jsonLines } from '../format/json-lines.ts'
import { parquet } from '../format/parquet.ts'
import type { BatchedFile, BatchSettings, FilePlace } from './batched-file.ts'
import { csvBatches } from './csv-batches.ts'
import { jsonBatches } from './json-batches.ts'
import { parquetBatches } from './parquet-batches.ts'
import { wholeBatches } from './whole-batches.ts'

type OpenBatches = (place: FilePlace, settings: BatchSettings) => Promise<BatchedFile>

/** The formats of which files may be of any size; files of the others are read as a whole. */
const batchedFormats: readonly { readonly format: Format; readonly open: OpenBatches }[] = [
  { format: csv, open: csvBatches },
  { format: jsonLines, open: jsonBatches },
  { format: parquet, open: parquetBatches },
]

/** Opens a file in the format that recognises it best, to be read some rows at a time. */
export async function openBatches(place: FilePlace, settings: BatchSettings): Promise<BatchedFile> {
  const format = await formatOfFile(place)
  const batched = batchedFormats.find((one) => one.format === format)
  return (batched?.open ?? wholeBatches)(place, settings)
}

/** The format that recognises a file best; null when none does. */
export async function formatOfFile({ path, file }: FilePlace): Promise<Format | null> {
  const opened = await open(path)
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return formatOf(buffer.subarray(0, bytesRead), file)
  } finally {
    await opened.close()
  }
}
