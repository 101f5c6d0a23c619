import { type DecimalMark, withMark } from '../../cell/decimal-mark.ts'
import type { Problem } from '../../finding/problem.ts'
import { cellError, cellFromElsewhere, digitsLost, formulaWithoutValue } from '../problem/cell-problem.ts'
import { workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import { unescapeText } from '../xml/unescape-text.ts'
import type { NumberKind } from './number-kind.ts'
import { numberText } from './number-text.ts'
import { elapsedText, serialText } from './serial-text.ts'

/** A cell as it is written in a sheet. */
export interface WrittenCell {
  /** `s` shared text, `str` and `inlineStr` text, `n` number, `b` truth, `d` day, `e` error. */
  readonly type: string
  readonly style: number
  /** The value, or the outcome of the formula; null where none is written. */
  readonly value: string | null
  readonly hasFormula: boolean
  readonly fromElsewhere: boolean
}

/** What the style of a cell says about a number in it. */
export interface NumberStyle {
  readonly kind: NumberKind
  /** Digits that are shown at least, with zeros in front; 0 where that is not asked. */
  readonly digits: number
}

/** What the cells of one workbook refer to. */
export interface CellSurroundings {
  readonly sharedStrings: readonly string[]
  /** By style of a cell. */
  readonly numberStyles: readonly NumberStyle[]
  readonly from1904: boolean
  /** How numbers are written. */
  readonly decimal: DecimalMark
}

/** A cell as text, empty where it has no usable value, and what is wrong with it. */
export interface ReadCell {
  readonly text: string
  readonly problem: Problem | null
  /** Whether the sheet holds it as text, and not as a number, a day or a truth. */
  readonly isText: boolean
}

const empty: ReadCell = { text: '', problem: null, isText: false }

/** @throws WorkbookRefusal when the cell is written as no spreadsheet writes cells */
export function cellText(cell: WrittenCell, surroundings: CellSurroundings): ReadCell {
  if (cell.fromElsewhere) return { ...empty, problem: cellFromElsewhere }
  if (cell.type === 'e') return { ...empty, problem: cellError }
  if ((cell.value ?? '') === '')
    return cell.hasFormula && cell.type !== 'str' ? { ...empty, problem: formulaWithoutValue } : empty
  const reader = readers.get(cell.type)
  if (reader === undefined) throw new WorkbookRefusal(workbookUnreadable)
  return reader(cell.value ?? '', cell.style, surroundings)
}

type Reader = (value: string, style: number, surroundings: CellSurroundings) => ReadCell

const asText: Reader = (value) => ({ text: unescapeText(value), problem: null, isText: true })

/** Midnight is a day; another moment keeps its clock. */
const isoDay: Reader = (value) => ({
  text: value.trim().replace(/T00:00(:00(\.0+)?)?Z?$/, ''),
  problem: null,
  isText: false,
})

const readers: ReadonlyMap<string, Reader> = new Map([
  ['str', asText],
  ['inlineStr', asText],
  ['s', shared],
  ['n', numeric],
  ['b', truth],
  ['d', isoDay],
])

function shared(value: string, _: number, { sharedStrings }: CellSurroundings): ReadCell {
  const text = sharedStrings[Number(value)]
  if (text === undefined) throw new WorkbookRefusal(workbookUnreadable)
  return { text, problem: null, isText: true }
}

const truths: ReadonlyMap<string, string> = new Map([
  ['1', '1'],
  ['true', '1'],
  ['0', '0'],
  ['false', '0'],
])

function truth(value: string): ReadCell {
  const text = truths.get(value.trim())
  if (text === undefined) throw new WorkbookRefusal(workbookUnreadable)
  return { text, problem: null, isText: false }
}

const general: NumberStyle = { kind: 'number', digits: 0 }

const padded = (text: string, digits: number) => (digits > 0 && /^\d+$/.test(text) ? text.padStart(digits, '0') : text)

function numeric(value: string, style: number, { numberStyles, from1904, decimal }: CellSurroundings): ReadCell {
  const text = numberText(value)
  if (text === null) throw new WorkbookRefusal(workbookUnreadable)
  const number = Number(text)
  const problem = Math.abs(number) >= 1e15 ? digitsLost : null
  const found = numberStyles[style] ?? (style === 0 ? general : null)
  if (found === null) throw new WorkbookRefusal(workbookUnreadable)
  const { kind, digits } = found
  if (kind === 'number') return { text: withMark(padded(text, digits), decimal), problem, isText: false }
  const isLength = kind === 'elapsed' || (kind === 'clock' && number >= 0 && number < 1)
  return { text: isLength ? elapsedText(number) : (serialText(number, from1904) ?? text), problem, isText: false }
}
