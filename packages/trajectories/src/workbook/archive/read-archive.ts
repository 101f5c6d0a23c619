import { partsTooMany, workbookPassword, workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import { workbookLimits } from './workbook-limits.ts'

/** One packed part of a workbook, as the list at the end of the file describes it. */
export interface PackedPart {
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packedSize: number
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number
  /** Position of the part's own header. */
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const largest = 0xffff_ffff

/**
 * The parts that a ZIP file lists, by name in lower case with forward slashes. The list at the end counts, not the
 * headers between the data. Names are keys and nothing else: nothing is ever written under them.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3.
 *
 * @throws WorkbookRefusal when there is no whole list, a name occurs twice, a password is needed or the list is long
 */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfList(view)
  const count = view.getUint16(end + 10, true)
  if (count > workbookLimits.parts) throw new WorkbookRefusal(partsTooMany(workbookLimits.parts))
  const names = new TextDecoder()
  const parts = new Map<string, PackedPart>()
  let position = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry++) {
    if (position + 46 > end || view.getUint32(position, true) !== entrySignature) throw unreadable()
    const nameLength = view.getUint16(position + 28, true)
    const extraLength = view.getUint16(position + 30, true)
    const next = position + 46 + nameLength + extraLength + view.getUint16(position + 32, true)
    if (next > end) throw unreadable()
    if ((view.getUint16(position + 8, true) & 1) === 1) throw new WorkbookRefusal(workbookPassword)
    const nameEnd = position + 46 + nameLength
    const name = names
      .decode(bytes.subarray(position + 46, nameEnd))
      .replaceAll('\\', '/')
      .toLowerCase()
    if (parts.has(name)) throw unreadable()
    const [packedSize, offset] = sizeAndOffset(view, position, nameEnd, nameEnd + extraLength)
    parts.set(name, {
      method: view.getUint16(position + 10, true),
      checksum: view.getUint32(position + 16, true),
      packedSize,
      offset,
    })
    position = next
  }
  return parts
}

/** Some programs write sizes in 64 bits, in an extra field, also where 32 would do. */
function sizeAndOffset(view: DataView, entry: number, extra: number, extraEnd: number): [number, number] {
  const sizes = [view.getUint32(entry + 24, true), view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)]
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let value = at + 4
    for (const [index, size] of sizes.entries()) {
      if (size !== largest || value + 8 > extraEnd) continue
      sizes[index] = Number(view.getBigUint64(value, true))
      value += 8
    }
  }
  return [sizes[1]!, sizes[2]!]
}

function endOfList(view: DataView): number {
  const last = view.byteLength - 22
  for (let position = last; position >= Math.max(0, last - 0xffff); position--)
    if (
      view.getUint32(position, true) === endSignature &&
      position + 22 + view.getUint16(position + 20, true) <= view.byteLength
    )
      return position
  throw unreadable()
}

const unreadable = () => new WorkbookRefusal(workbookUnreadable)
