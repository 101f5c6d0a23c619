/** Columns about their mean in units of their spread, row by row. */
export interface StandardisedColumns {
  readonly width: number
  /** `values[position * width + column]`: (value - centre) / scale; 0 throughout for a constant. */
  readonly values: Float64Array
  readonly centres: Float64Array
  readonly scales: Float64Array
  /** Largest absolute value of each standardised column. */
  readonly reach: Float64Array
}

/** Standardises the rows in `order`, each row at most once, and puts them in that order. */
export function standardiseColumns(columns: readonly Float64Array[], order: Int32Array): StandardisedColumns {
  const width = columns.length
  const rows = columns[0]?.length ?? 0
  const positionOf = new Int32Array(rows).fill(-1)
  for (let position = 0; position < order.length; position += 1) positionOf[order[position]!] = position
  const centres = new Float64Array(width)
  const scales = new Float64Array(width).fill(1)
  const factors = columns.map((column, index) => {
    const [centre, spread] = centreAndSpread(column, positionOf, order.length)
    centres[index] = centre
    if (!(spread > 1e-12 * Math.abs(centre))) return 0
    scales[index] = spread
    return 1 / spread
  })
  const values = new Float64Array(order.length * width)
  const reach = new Float64Array(width)
  for (let row = 0; row < rows; row += 1) {
    const offset = positionOf[row]! * width
    if (offset < 0) continue
    for (let index = 0; index < width; index += 1) {
      const value = (columns[index]![row]! - centres[index]!) * factors[index]!
      values[offset + index] = value
      if (Math.abs(value) > reach[index]!) reach[index] = Math.abs(value)
    }
  }
  return { width, values, centres, scales, reach }
}

function centreAndSpread(column: Float64Array, positionOf: Int32Array, count: number): [number, number] {
  let sum = 0
  for (let row = 0; row < column.length; row += 1) if (positionOf[row]! >= 0) sum += column[row]!
  const centre = sum / count
  let squares = 0
  for (let row = 0; row < column.length; row += 1) {
    const apart = column[row]! - centre
    if (positionOf[row]! >= 0) squares += apart * apart
  }
  return [centre, Math.sqrt(squares / count)]
}
