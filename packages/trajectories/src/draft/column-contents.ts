import { isMissingWord } from '../cell/missing-word.ts'
import type { RawTable } from '../table/raw-table.ts'

/** What the filled cells of a column look like, all of them: `text` when nothing else fits every cell. */
export type ContentKind =
  | 'empty'
  | 'iso-day'
  | 'day-month-year'
  | 'days-two-ways'
  | 'year-month-day'
  | 'serial-day'
  | 'truth'
  | 'integer'
  | 'decimal-comma'
  | 'decimal-point'
  | 'decimals-two-ways'
  | 'text'

/** A column as its cells show it. */
export interface ColumnContents {
  readonly kind: ContentKind
  /** Filled cells, words for no value aside. */
  readonly filled: number
  readonly distinct: number
  /** The cells themselves, when they are few, short and come back: codes, not people. Empty otherwise. */
  readonly codes: readonly string[]
  /** Words and signs for no value, as they stand there. */
  readonly missingWords: readonly string[]
  /** Every different cell that is filled, for looking things up; not to be shown. */
  readonly values: ReadonlySet<string>
}

const shapes: readonly { readonly kind: ContentKind; readonly pattern: RegExp }[] = [
  { kind: 'iso-day', pattern: /^\d{4}-\d{2}-\d{2}(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?$/ },
  { kind: 'day-month-year', pattern: /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?: 0?0:00(?::00)?)?$/ },
  { kind: 'days-two-ways', pattern: /^(\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/ },
  { kind: 'truth', pattern: /^([01]|ja|nee|neen|yes|no|true|false|j|n|y|waar|onwaar|oui|non)$/i },
  { kind: 'year-month-day', pattern: /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$|^99991231$/ },
  { kind: 'serial-day', pattern: /^[23456]\d{4}$/ },
  { kind: 'integer', pattern: /^[+-]?\d+$/ },
  { kind: 'decimal-comma', pattern: /^[+-]?\d+(,\d+)?$/ },
  { kind: 'decimal-point', pattern: /^[+-]?\d+(\.\d+)?$/ },
  { kind: 'decimals-two-ways', pattern: /^[+-]?\d+([.,]\d+)?$/ },
]

const mostCodes = 20
const longestCode = 24

/**
 * What a column holds. Codes are given only where there are at most 20, of at most 24 characters, used twice on
 * average or more; where there are two or three, one that comes back is enough.
 *
 * @example
 * columnContents({ file: 'a.csv', columns: ['x'], cells: [['1-3-2024']], lines: [2] }, 0).kind // 'day-month-year'
 */
export function columnContents(table: RawTable, position: number): ColumnContents {
  const cells = (table.cells[position] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
  const missingWords = [...new Set(cells.filter(isMissingWord))].sort()
  const filled = cells.filter((cell) => !isMissingWord(cell))
  const values = new Set(filled)
  const shape = shapes.find(({ pattern }) => filled.every((cell) => pattern.test(cell)))
  const comeBack = 2 * values.size <= filled.length || (values.size <= 3 && values.size < filled.length)
  const areCodes = values.size <= mostCodes && comeBack && [...values].every((cell) => cell.length <= longestCode)
  return {
    kind: filled.length === 0 ? 'empty' : (shape?.kind ?? 'text'),
    filled: filled.length,
    distinct: values.size,
    codes: areCodes ? [...values].sort() : [],
    missingWords,
    values,
  }
}
