const lastColumn = 16_384
const lastRow = 1_048_576

/** A cell by its row (from 1) and its column (from 0). */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/**
 * Where a cell stands; null for what is no address in a sheet.
 *
 * @example
 * cellAddress('AB12')?.column // 27
 */
export function cellAddress(text: string): CellAddress | null {
  let place = 0
  let column = 0
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90 && place < 4; code = text.charCodeAt(++place))
    column = column * 26 + code - 64
  const digits = place
  let row = 0
  for (let code = text.charCodeAt(place); code >= 48 && code <= 57 && row <= lastRow; code = text.charCodeAt(++place))
    row = row * 10 + code - 48
  const isWhole = digits > 0 && place === text.length && row >= 1 && row <= lastRow && column <= lastColumn
  return isWhole ? { row, column: column - 1 } : null
}

/**
 * The letters of a column.
 *
 * @param column from 0
 * @example
 * columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return letters
}
