const address = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/
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
  const match = address.exec(text)
  if (match === null) return null
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2])
  return row < 1 || row > lastRow || column > lastColumn ? null : { row, column: column - 1 }
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
