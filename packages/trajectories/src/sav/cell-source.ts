import { type DecimalMark, withMark } from '../cell/decimal-mark.ts'
import type { Problem } from '../finding/problem.ts'
import { durationText, momentText } from './moment-text.ts'
import { savNumberNotFinite, savNumberTooLarge, savPeriodAsDay, savUserMissing } from './sav-problem.ts'
import type { SavVariable } from './sav-variable.ts'
import type { SavTextDecoder } from './text-decoder.ts'
import { timeFormats } from './time-format.ts'

/** Gives the cell of one column from the bytes of the case at hand. */
export interface SavCellSource {
  /** The text of the cell, or what is wrong with it; empty where the value is absent or marked as missing. */
  read(): string | Problem
  /** What is to be said about the column as a whole, after the last case. */
  problems(): Problem[]
}

/** What the columns of a file have in common. */
export interface CellSettings {
  /** The bytes of the case at hand, 8 for each record of a variable. */
  readonly row: Buffer
  readonly littleEndian: boolean
  /** The number that stands for no value. */
  readonly absent: number
  readonly decode: SavTextDecoder
  /** How numbers are written. */
  readonly decimal: DecimalMark
}

/** A reader of one column. */
export const cellSource = (variable: SavVariable, settings: CellSettings): SavCellSource =>
  variable.width === 0 ? numberSource(variable, settings) : textSource(variable, settings)

const writers = { moment: momentText, period: momentText, duration: durationText } as const

/** Dates recur, so that a column keeps the texts it has written. */
const textsKept = 50_000

function numberSource({ segments, format, missing }: SavVariable, settings: CellSettings): SavCellSource {
  const { row, littleEndian, absent, decimal } = settings
  const { range, numbers } = missing
  const offset = segments[0]?.offset ?? 0
  const kind = timeFormats.find(({ code }) => code === format)?.kind ?? 'number'
  const write = kind === 'number' ? (value: number) => withMark(String(value), decimal) : remembered(writers[kind])
  let marked = 0
  let tooLarge = 0
  return {
    read() {
      const value = littleEndian ? row.readDoubleLE(offset) : row.readDoubleBE(offset)
      if (value === absent || value === -Number.MAX_VALUE) return ''
      if (numbers.includes(value) || (range !== null && value >= range.low && value <= range.high)) {
        marked++
        return ''
      }
      if (!Number.isFinite(value)) return savNumberNotFinite
      if (kind === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) tooLarge++
      return write(value)
    },
    problems: () => [
      ...(marked > 0 ? [savUserMissing(marked)] : []),
      ...(tooLarge > 0 ? [savNumberTooLarge(tooLarge)] : []),
      ...(kind === 'period' ? [savPeriodAsDay] : []),
    ],
  }
}

function remembered(write: (value: number) => string): (value: number) => string {
  const texts = new Map<number, string>()
  return (value) => {
    const known = texts.get(value)
    if (known !== undefined) return known
    const text = write(value)
    if (texts.size < textsKept) texts.set(value, text)
    return text
  }
}

function textSource({ segments, width, missing }: SavVariable, { row, decode }: CellSettings): SavCellSource {
  const bytes = joinedBytes(row, segments, width)
  let marked = 0
  return {
    read() {
      const text = decode(bytes())
      if (typeof text !== 'string' || !missing.texts.includes(text)) return text
      if (text !== '') marked++
      return ''
    },
    problems: () => (marked > 0 ? [savUserMissing(marked)] : []),
  }
}

/** The bytes of a text in the row at hand; a text in several stretches is put together anew for every case. */
function joinedBytes(row: Buffer, segments: SavVariable['segments'], width: number): () => Buffer {
  const offset = segments[0]?.offset ?? 0
  const here = row.subarray(offset, offset + width)
  if (segments.length === 1) return () => here
  const joined = Buffer.alloc(width)
  return () => {
    let length = 0
    for (const segment of segments) {
      length += row.copy(joined, length, segment.offset, segment.offset + segment.length)
    }
    return joined
  }
}
