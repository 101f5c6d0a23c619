/**
 * The upper triangle R with R'R = matrix (size x size by rows, only its upper triangle is read), or null when a column
 * keeps less than `smallest` of its own diagonal, which says that it follows from the columns before it.
 */
export function choleskyTriangle(matrix: Float64Array, size: number, smallest = 0): Float64Array | null {
  const triangle = new Float64Array(size * size)
  for (let column = 0; column < size; column += 1) {
    for (let row = 0; row <= column; row += 1) {
      let value = matrix[row * size + column]!
      for (let k = 0; k < row; k += 1) value -= triangle[k * size + row]! * triangle[k * size + column]!
      if (row < column) triangle[row * size + column] = value / triangle[row * size + row]!
      else if (value > smallest * matrix[column * size + column]!) triangle[column * size + column] = Math.sqrt(value)
      else return null
    }
  }
  return triangle
}
