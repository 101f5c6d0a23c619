import type { RawTable } from '../../table/raw-table.ts'

const totalWord = /^(?:(?:sub|eind|grand|general)[ -]?)?(?:totaal|totalen|total|totals|som|sum)(?:$|[\s:(=])/i
const number = /^[+-]?[\d.,\s]*\d$/
const isNumberOrEmpty = (cell: string) => cell === '' || number.test(cell)
const lastRows = 3

/** A row that holds totals, and the position of the column that gives it away. */
export interface TotalRow {
  readonly row: number
  readonly position: number
}

/**
 * Rows at the end of a table, or of each file it was put together from, that hold totals: one that begins with the
 * word total (totaal, som, sum) and otherwise holds numbers only, or one without a name that adds up the rows above.
 */
export function totalRows(raw: RawTable): TotalRow[] {
  const count = raw.lines.length
  const found: TotalRow[] = []
  for (let first = 0; first < count; ) {
    let next = raw.files === undefined ? count : first + 1
    while (next < count && raw.files?.[next] === raw.files?.[first]) next++
    found.push(...totalsBetween(raw, first, next))
    first = next
  }
  return found
}

function totalsBetween(raw: RawTable, first: number, next: number): TotalRow[] {
  const found: TotalRow[] = []
  for (let row = next - 1; row > first && row >= next - lastRows; row--) {
    const cells = raw.cells.map((column) => (column[row] ?? '').trim())
    const filled = cells.findIndex((cell) => cell !== '')
    const isTotal =
      totalWord.test(cells[filled] ?? '') && cells.every((cell, at) => at <= filled || isNumberOrEmpty(cell))
    if (isTotal) found.unshift({ row, position: filled })
    else if (isNamelessSum(raw, cells, first, row)) found.unshift({ row, position: 0 })
    else break
  }
  return found
}

/** True when the row has no name where all before it have one, and some number is the sum of those above it. */
function isNamelessSum(raw: RawTable, cells: readonly string[], first: number, row: number): boolean {
  if (cells[0] !== '' || !cells.every(isNumberOrEmpty)) return false
  const names = raw.cells[0] ?? []
  for (let earlier = first; earlier < row; earlier++) if ((names[earlier] ?? '').trim() === '') return false
  return cells.some((cell, position) => {
    if (cell === '') return false
    let sum = 0
    for (let earlier = first; earlier < row; earlier++) sum += numberIn(raw.cells[position]?.[earlier] ?? '')
    return Math.abs(sum - numberIn(cell)) <= 1e-6 * Math.max(1, Math.abs(sum))
  })
}

/** The number in a cell whatever mark it has for decimals: the last one, unless it comes more than once; empty is 0. */
function numberIn(cell: string): number {
  const plain = cell.replaceAll(/\s/g, '')
  const mark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const isDecimal = mark !== -1 && plain.indexOf(plain[mark] ?? '') === mark
  const digits = (text: string) => text.replaceAll(/[.,]/g, '')
  return Number(isDecimal ? `${digits(plain.slice(0, mark))}.${plain.slice(mark + 1)}` : digits(plain))
}
