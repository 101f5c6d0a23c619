import { inflateSync } from 'node:zlib'
import { fileTooLarge } from '../csv/table-problem.ts'
import { ByteCursor } from './byte-cursor.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

const headerLength = 24
const descriptorLength = 24
const longestBlock = 2 ** 26

/**
 * The blocks of a .zsav file, unpacked one at a time. Lengths are checked before anything is unpacked, and no block
 * may become longer than it says.
 * Source: GNU PSPP Developers Guide, System File Format, Data Record, ZLIB compression.
 *
 * @param start - where the data begin
 * @param limit - bytes that all blocks together may unpack to
 * @throws SavError when blocks are more than the limit, do not join up, or cannot be unpacked
 */
export function zlibChunks(
  file: Uint8Array,
  start: number,
  littleEndian: boolean,
  limit: number,
): Iterable<Uint8Array> {
  const header = new ByteCursor(file.subarray(start), littleEndian)
  const headerAt = header.int64()
  const trailerAt = header.int64()
  const trailerLength = header.int64()
  if (headerAt !== start || trailerAt < start + headerLength || trailerAt + trailerLength !== file.length) {
    throw new SavError(savUnreadable)
  }
  const trailer = new ByteCursor(file.subarray(trailerAt), littleEndian)
  trailer.take(20)
  const count = trailer.int32()
  if (trailerLength !== headerLength + descriptorLength * count) throw new SavError(savUnreadable)

  const blocks: { readonly packed: Uint8Array; readonly length: number }[] = []
  let position = start + headerLength
  let total = 0
  for (let block = 0; block < count; block++) {
    trailer.take(8)
    const at = trailer.int64()
    const length = trailer.int32()
    const packedLength = trailer.int32()
    if (at !== position || length < 0 || length > longestBlock || packedLength < 0) throw new SavError(savUnreadable)
    position += packedLength
    total += length
    if (position > trailerAt) throw new SavError(savUnreadable)
    blocks.push({ packed: file.subarray(at, position), length })
  }
  if (position !== trailerAt) throw new SavError(savUnreadable)
  if (total > limit) throw new SavError(fileTooLarge(limit))
  return unpacked(blocks)
}

function* unpacked(blocks: readonly { readonly packed: Uint8Array; readonly length: number }[]): Iterable<Uint8Array> {
  for (const { packed, length } of blocks) {
    const bytes = inflated(packed, length)
    if (bytes.length !== length) throw new SavError(savUnreadable)
    yield bytes
  }
}

function inflated(packed: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, length) })
  } catch {
    throw new SavError(savUnreadable)
  }
}
