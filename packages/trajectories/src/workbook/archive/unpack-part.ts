import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { workbookSwells, workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import type { PackedPart } from './read-archive.ts'
import { workbookLimits } from './workbook-limits.ts'

/** Unpacked bytes that may still come, over all parts of one workbook. */
export interface Allowance {
  left: number
}

const packedAtOnce = 16_384
const ratioFrom = 1_000_000

/**
 * The bytes of one part, in pieces. What comes out is counted while it comes, because the size that a file states of
 * itself may be a lie; at the end the checksum must fit.
 *
 * @throws WorkbookRefusal when the part is damaged, or larger than a workbook of tables needs
 * @throws Error of fflate when the packed bytes are damaged
 */
export function* unpackPart(bytes: Uint8Array, part: PackedPart, allowance: Allowance): Generator<Uint8Array> {
  let size = 0
  let checksum = 0
  for (const piece of pieces(packedBytes(bytes, part), part.method)) {
    size += piece.length
    allowance.left -= piece.length
    const swells = size > ratioFrom && size > workbookLimits.ratio * part.packedSize
    if (swells || size > workbookLimits.part || allowance.left < 0) throw new WorkbookRefusal(workbookSwells)
    checksum = crc32(piece, checksum)
    yield piece
  }
  if (checksum !== part.checksum) throw unreadable()
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: PackedPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw unreadable()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw unreadable()
  return bytes.subarray(start, start + packedSize)
}

function* pieces(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method === 0) {
    for (let start = 0; start < packed.length; start += packedAtOnce) yield packed.subarray(start, start + packedAtOnce)
    return
  }
  if (method !== 8) throw unreadable()
  const ready: Uint8Array[] = []
  const inflate = new Inflate((piece) => ready.push(piece))
  for (let start = 0; start < packed.length; start += packedAtOnce) {
    inflate.push(packed.subarray(start, start + packedAtOnce), start + packedAtOnce >= packed.length)
    yield* ready.splice(0)
  }
}

const unreadable = () => new WorkbookRefusal(workbookUnreadable)
