import type { ByteCursor } from './byte-cursor.ts'
import { SavError } from './sav-error.ts'
import { savNotSpss, savUnreadable } from './sav-problem.ts'

const compressions = ['none', 'bytecode', 'zlib'] as const

/** What the first record of an SPSS file says about the rest. */
export interface SavHeader {
  readonly compression: (typeof compressions)[number]
  /** Number of cases; null where the program that wrote the file did not know. */
  readonly cases: number | null
  /** Whether one of the columns is set as a weight of the cases. */
  readonly isWeighted: boolean
  /** What is subtracted from a code between 1 and 251 to get its number. */
  readonly bias: number
}

/**
 * Reads the first record and sets the byte order of the cursor.
 * Source: GNU PSPP Developers Guide, System File Format, File Header Record.
 *
 * @throws SavError when it is not the header of an SPSS file
 */
export function readHeader(cursor: ByteCursor): SavHeader {
  const mark = cursor.take(4).toString('latin1')
  if (mark !== '$FL2' && mark !== '$FL3') throw new SavError(savNotSpss)
  cursor.take(60)
  const layout = cursor.take(4)
  cursor.littleEndian = isLayout(layout.readInt32LE())
  if (!cursor.littleEndian && !isLayout(layout.readInt32BE())) throw new SavError(savUnreadable)
  cursor.take(4)
  const compression = compressions[cursor.int32()]
  const weight = cursor.int32()
  const cases = cursor.int32()
  const bias = cursor.float64()
  cursor.take(84)
  if (compression === undefined || (compression === 'zlib') !== (mark === '$FL3')) throw new SavError(savUnreadable)
  if (!Number.isInteger(bias)) throw new SavError(savUnreadable)
  return { compression, cases: cases < 0 ? null : cases, isWeighted: weight !== 0, bias }
}

const isLayout = (code: number) => code === 2 || code === 3
