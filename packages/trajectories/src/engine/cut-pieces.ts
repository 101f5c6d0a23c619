import { open, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlainCsv } from './plain-csv.ts'

/** A stretch of whole records of a file, in a file of its own without names of columns. */
export interface Piece {
  readonly index: number
  readonly path: string
  /** Removes the piece. */
  remove(): Promise<void>
}

const feed = 10
/** Every record fits in a piece twice. */
const smallest = 131_072

/** Cuts the records of a file into pieces of at most about so many bytes, in order, one at a time. */
export async function* cutPieces(plain: PlainCsv, folder: string, pieceBytes: number): AsyncGenerator<Piece> {
  const size = Math.max(smallest, pieceBytes)
  const file = await open(plain.path)
  const buffer = Buffer.allocUnsafe(size)
  let position = plain.from
  let held = 0
  let linesToPass = plain.headLines
  try {
    for (let index = 0; ; index++) {
      const { bytesRead } = await file.read(buffer, held, size - held, position)
      position += bytesRead
      const end = held + bytesRead
      if (end === 0) return
      let start = 0
      for (; linesToPass > 0; linesToPass--) start = buffer.indexOf(feed, start) + 1
      const stop = bytesRead === 0 ? end : Math.max(start, wholeRecords(plain, buffer.subarray(0, end), position - end))
      const path = join(folder, `piece-${index}.csv`)
      await writeFile(path, buffer.subarray(start, stop), { mode: 0o600 })
      buffer.copyWithin(0, stop, end)
      held = end - stop
      yield { index, path, remove: () => unlink(path) }
    }
  } finally {
    await file.close()
  }
}

/** How many of the bytes, which stand at a place in the file, are whole records. */
function wholeRecords({ lines }: PlainCsv, bytes: Buffer, place: number): number {
  if (!lines.hasLongRecords) return bytes.lastIndexOf(feed) + 1
  return (lines.starts.findLast((start) => start <= place + bytes.length) ?? place) - place
}
