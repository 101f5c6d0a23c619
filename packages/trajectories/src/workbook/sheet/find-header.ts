import { sampledRows } from './collect-cells.ts'
import { groupsIn } from './groups-in.ts'
import type { SheetCells } from './sheet-cells.ts'

/** Where the names of the columns stand. */
export interface HeaderPlace {
  /** Place in the filled rows of the first row with names; the filled rows before it are a title. */
  readonly first: number
  /** Place of the last row with names; more than `first` where groups of columns have a name of their own. */
  readonly last: number
}

const longestTitle = 10
const mostLevels = 3

/**
 * Finds the row of column names. Rows above it with one filled cell, or with less than half of the cells that the
 * fullest row has, are a title; so is a short block of pairs ("Gemeente", "Utrecht") above an empty row and a full row
 * of texts. The row found must hold texts, or years or days in order behind a text; null where it does not. Names that
 * stand under merged cells take the row below along, but only where no column has a name in both rows, and where another
 * column has its one name, or numbers follow: so that a row of data is not taken for names.
 */
export function findHeader(cells: SheetCells): HeaderPlace | null {
  const rows = cells.rows.slice(0, sampledRows).map((_, row) => rowOf(cells, row))
  const width = Math.max(0, ...rows.map(({ filled }) => filled.length))
  const afterPairs = endOfPairs(cells, rows, width)
  const first = rows.findIndex(
    ({ filled, spread }, row) => row >= afterPairs && (width < 2 || (filled.length > 1 && spread.size * 2 >= width)),
  )
  const header = rows[first]
  if (header === undefined || first > longestTitle || !holdsNames(cells, first, header.filled)) return null
  let last = first
  while (last - first < mostLevels - 1 && hasNamesBelow(cells, rows, last)) last++
  return { first, last }
}

interface SampledRow {
  /** Columns with a filled cell. */
  readonly filled: readonly number[]
  /** Those, and the columns that a filled cell was merged over. */
  readonly spread: ReadonlySet<number>
  /** Columns under a cell that was merged over several columns, in this row only. */
  readonly grouped: ReadonlySet<number>
}

function rowOf(cells: SheetCells, row: number): SampledRow {
  const filled = [...cells.columns].filter(([, texts]) => texts[row] !== '').map(([column]) => column)
  const groups = groupsIn(cells, cells.rows[row]).filter(({ from }) => filled.includes(from.column))
  const grouped = new Set(groups.flatMap(({ from, to }) => range(from.column, to.column)))
  return { filled, spread: new Set([...filled, ...grouped]), grouped }
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Number of rows in a block of pairs at the top, 0 where there is none. */
function endOfPairs(cells: SheetCells, rows: readonly SampledRow[], width: number): number {
  const end = rows.findIndex((_, row) => row > 0 && cells.rows[row]! > cells.rows[row - 1]! + 1)
  const below = rows[end]
  if (below === undefined || end > longestTitle || width < 3) return 0
  const isPairs = rows.slice(0, end).every(({ filled }) => filled.length <= 2)
  return isPairs && below.filled.length === width && allText(cells, end, below.filled) ? end : 0
}

const isText = (cells: SheetCells, row: number, column: number) => cells.textRows.get(column)?.has(row) === true

const allText = (cells: SheetCells, row: number, columns: readonly number[]) =>
  columns.every((column) => isText(cells, row, column))

/** Whether most cells are texts with a letter, or the others are a series behind one. */
function holdsNames(cells: SheetCells, row: number, filled: readonly number[]): boolean {
  const textAt = (column: number) => cells.columns.get(column)?.[row] ?? ''
  const others = filled.filter((column) => !(isText(cells, row, column) && /\p{L}/u.test(textAt(column))))
  if (others.length * 2 < filled.length) return true
  return others.length < filled.length && isSeries(others.sort((one, other) => one - other).map(textAt))
}

/** Three or more years, or days with the same number in their months, in order; or five or more numbers from 1. */
function isSeries(texts: readonly string[]): boolean {
  const ascending = texts.every((text, index) => index === 0 || text > texts[index - 1]!)
  const sameDay = texts.every((text) => /^(19|20)\d\d(-\d\d-\d\d)?$/.test(text) && text.slice(7) === texts[0]!.slice(7))
  if (texts.length >= 3 && ascending && sameDay) return true
  return texts.length >= 5 && texts.every((text, index) => text === String(index + 1))
}

function hasNamesBelow(cells: SheetCells, rows: readonly SampledRow[], row: number): boolean {
  const upper = rows[row]
  const lower = rows[row + 1]
  if (upper === undefined || lower === undefined || upper.grouped.size === 0) return false
  if (cells.rows[row + 1] !== cells.rows[row]! + 1 || !allText(cells, row + 1, lower.filled)) return false
  if (![...upper.grouped].every((column) => lower.spread.has(column))) return false
  const alone = [...cells.columns.keys()].filter((column) => !upper.grouped.has(column))
  const named = alone.map((column) => Number(upper.filled.includes(column)) + Number(lower.filled.includes(column)))
  if (named.includes(2)) return false
  const below = [...upper.grouped].some((column) => {
    const text = cells.columns.get(column)?.[row + 2] ?? ''
    return text !== '' && !isText(cells, row + 2, column)
  })
  return named.includes(1) || below
}
