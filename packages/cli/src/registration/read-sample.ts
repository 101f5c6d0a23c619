import { closeSync, fstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, type RawTable, type ReadSettings, readFile } from '@doorstroom/trajectories'
import { bytesAt } from './bytes-at.ts'

/** As much of a delivered file as fits in memory without question. */
export interface FileSample {
  /** None where nothing could be read; only the first rows unless `isWhole`. */
  readonly tables: readonly RawTable[]
  readonly findings: readonly Finding[]
  readonly isWhole: boolean
}

/** Of a larger file of text the beginning is read, up to the last line feed in so many bytes. */
const headBytes = 1_000_000
/** Up to so many bytes a file is read as a whole where its beginning alone is not a table, as in a Parquet file. */
export const wholeFileBytes = 64_000_000

/** Reads a delivered file, or the beginning of a large one. */
export async function readSample(folder: string, path: string, settings: ReadSettings): Promise<FileSample> {
  const descriptor = openSync(join(folder, 'data', path), 'r')
  try {
    const { size } = fstatSync(descriptor)
    const read = async (bytes: Uint8Array, isWhole: boolean): Promise<FileSample> => {
      const { tables, findings } = await readFile(bytes, `data/${path}`, settings)
      return { tables, findings, isWhole }
    }
    const isText = /\.(csv|tsv|txt)$/i.test(path)
    if (size <= (isText ? headBytes : wholeFileBytes)) return await read(bytesAt(descriptor, 0, size), true)
    const head = bytesAt(descriptor, 0, headBytes)
    const sample = await read(head.subarray(0, head.lastIndexOf(10) + 1), false)
    if (sample.tables.length > 0 || size > wholeFileBytes) return sample
    return await read(bytesAt(descriptor, 0, size), true)
  } finally {
    closeSync(descriptor)
  }
}
