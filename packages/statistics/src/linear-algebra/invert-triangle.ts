/** The inverse of an upper triangle (size x size by rows), an upper triangle itself. */
export function invertTriangle(triangle: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  for (let column = 0; column < size; column += 1) {
    inverse[column * size + column] = 1 / triangle[column * size + column]!
    for (let row = column - 1; row >= 0; row -= 1) {
      let value = 0
      for (let k = row + 1; k <= column; k += 1) value -= triangle[row * size + k]! * inverse[k * size + column]!
      inverse[row * size + column] = value / triangle[row * size + row]!
    }
  }
  return inverse
}
