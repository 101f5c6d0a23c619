import type { ByteCursor } from './byte-cursor.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

/** One record of a variable as it stands in the file; text is still bytes, as its encoding is not known yet. */
export interface VariableRecord {
  /** Bytes of text; 0 for a number; -1 for the next 8 bytes of the text before it. */
  readonly width: number
  readonly shortName: Buffer
  /** Code of the print format, such as 20 for DATE. */
  readonly format: number
  /** -3 and -2: the first two values are a range. */
  readonly missingKind: number
  /** Values marked as missing, 8 bytes each. */
  readonly missing: readonly Buffer[]
}

/**
 * Reads a record of type 2, after its type.
 * Source: GNU PSPP Developers Guide, System File Format, Variable Record.
 *
 * @throws SavError on a width, a label or values marked as missing that cannot be
 */
export function readVariableRecord(cursor: ByteCursor): VariableRecord {
  const width = cursor.int32()
  const hasLabel = cursor.int32()
  const missingKind = cursor.int32()
  const format = (cursor.int32() >> 16) & 0xff
  cursor.take(4)
  const shortName = cursor.take(8)
  if (width < -1 || width > 255 || Math.abs(missingKind) > 3 || missingKind === -1) throw new SavError(savUnreadable)
  if (hasLabel !== 0 && hasLabel !== 1) throw new SavError(savUnreadable)
  if (hasLabel === 1) {
    const length = cursor.int32()
    if (length < 0) throw new SavError(savUnreadable)
    cursor.take(Math.ceil(length / 4) * 4)
  }
  const missing = Array.from({ length: Math.abs(missingKind) }, () => cursor.take(8))
  return { width, shortName, format, missingKind, missing }
}
