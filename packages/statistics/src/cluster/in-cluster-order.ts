/** A column with its rows put cluster after cluster. */
export function inClusterOrder(column: Float64Array, rows: Int32Array): Float64Array {
  const result = new Float64Array(rows.length)
  for (let position = 0; position < rows.length; position += 1) result[position] = column[rows[position]!]!
  return result
}
