/** Rows of a design one after the other: a 1, then the columns about their mean in units of their spread. */
export interface RowMajorDesign {
  readonly values: Float64Array
  /** Numbers per row. */
  readonly width: number
}

/**
 * Columns as a row-major design with an intercept, standardised so that normal equations keep their digits. Constant
 * columns must have been left out.
 *
 * @example
 * rowMajorDesign([Float64Array.of(1, 3)], 2).values // Float64Array [1, -1, 1, 1]
 */
export function rowMajorDesign(columns: readonly Float64Array[], rows: number): RowMajorDesign {
  const width = columns.length + 1
  const values = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) values[row * width] = 1
  columns.forEach((column, index) => {
    let sum = 0
    for (let row = 0; row < rows; row++) sum += column[row]!
    const average = sum / rows
    let squares = 0
    for (let row = 0; row < rows; row++) squares += (column[row]! - average) ** 2
    const spread = Math.sqrt(squares / rows)
    for (let row = 0; row < rows; row++) values[row * width + index + 1] = (column[row]! - average) / spread
  })
  return { values, width }
}
