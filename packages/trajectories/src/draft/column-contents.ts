import { isMissingWord } from '../cell/missing-word.ts'
import type { RawTable } from '../table/raw-table.ts'

/** What the filled cells of a column look like, all of them: `text` when nothing else fits every cell. */
export type ContentKind =
  | 'empty'
  | 'iso-day'
  | 'day-month-year'
  | 'truth'
  | 'integer'
  | 'decimal-comma'
  | 'decimal-point'
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
}

const shapes: readonly { readonly kind: ContentKind; readonly pattern: RegExp }[] = [
  { kind: 'iso-day', pattern: /^\d{4}-\d{2}-\d{2}$/ },
  { kind: 'day-month-year', pattern: /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/ },
  { kind: 'truth', pattern: /^([01]|ja|nee|yes|no|true|false|j|n|y|waar|onwaar|oui|non)$/i },
  { kind: 'integer', pattern: /^[+-]?\d+$/ },
  { kind: 'decimal-comma', pattern: /^[+-]?\d+(,\d+)?$/ },
  { kind: 'decimal-point', pattern: /^[+-]?\d+(\.\d+)?$/ },
]

const mostCodes = 20
const longestCode = 24

/**
 * What a column holds. Codes are given only where there are at most 20, of at most 24 characters, used twice on
 * average or more.
 *
 * @example
 * columnContents({ file: 'a.csv', columns: ['x'], cells: [['1-3-2024']], lines: [2] }, 0).kind // 'day-month-year'
 */
export function columnContents(table: RawTable, position: number): ColumnContents {
  const cells = (table.cells[position] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '')
  const missingWords = [...new Set(cells.filter(isMissingWord))].sort()
  const filled = cells.filter((cell) => !isMissingWord(cell))
  const distinct = new Set(filled)
  const shape = shapes.find(({ pattern }) => filled.every((cell) => pattern.test(cell)))
  const areCodes =
    distinct.size <= mostCodes &&
    2 * distinct.size <= filled.length &&
    [...distinct].every((cell) => cell.length <= longestCode)
  return {
    kind: filled.length === 0 ? 'empty' : (shape?.kind ?? 'text'),
    filled: filled.length,
    distinct: distinct.size,
    codes: areCodes ? [...distinct].sort() : [],
    missingWords,
  }
}
