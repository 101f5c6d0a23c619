import type { ByteCursor } from './byte-cursor.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'
import { readVariableRecord, type VariableRecord } from './variable-record.ts'

/** The records between the header and the data. */
export interface SavDictionary {
  readonly variables: readonly VariableRecord[]
  /** The bytes of extension records by subtype, the first of each. */
  readonly extensions: ReadonlyMap<number, Buffer>
  readonly littleEndian: boolean
}

interface Found {
  readonly variables: VariableRecord[]
  readonly extensions: Map<number, Buffer>
}

/** Record types; labels and documents are passed over, as a code stays the code. */
const records: readonly { readonly type: number; read(cursor: ByteCursor, found: Found): void }[] = [
  { type: 2, read: (cursor, { variables }) => variables.push(readVariableRecord(cursor)) },
  { type: 3, read: passValueLabels },
  { type: 4, read: (cursor) => cursor.take(4 * cursor.int32()) },
  { type: 6, read: (cursor) => cursor.take(80 * cursor.int32()) },
  { type: 7, read: readExtension },
]

const endOfDictionary = 999

/**
 * Reads records up to the data.
 * Source: GNU PSPP Developers Guide, System File Format, System File Record Structure.
 *
 * @throws SavError on a record of an unknown type, or one that runs beyond the file
 */
export function readDictionary(cursor: ByteCursor): SavDictionary {
  const found: Found = { variables: [], extensions: new Map() }
  for (let type = cursor.int32(); type !== endOfDictionary; type = cursor.int32()) {
    const record = records.find((candidate) => candidate.type === type)
    if (record === undefined) throw new SavError(savUnreadable)
    record.read(cursor, found)
  }
  cursor.take(4)
  return { ...found, littleEndian: cursor.littleEndian }
}

function passValueLabels(cursor: ByteCursor): void {
  for (let label = cursor.int32(); label > 0; label--) {
    cursor.take(8)
    const [length = 0] = cursor.take(1)
    cursor.take(length + ((255 - length) % 8))
  }
}

function readExtension(cursor: ByteCursor, { extensions }: Found): void {
  const subtype = cursor.int32()
  const size = cursor.int32()
  const count = cursor.int32()
  if (size < 0 || count < 0) throw new SavError(savUnreadable)
  const bytes = cursor.take(size * count)
  if (!extensions.has(subtype)) extensions.set(subtype, bytes)
}
