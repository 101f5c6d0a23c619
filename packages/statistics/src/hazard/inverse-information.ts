/** A column keeps less than this part of its own information beside the others: it repeats them. */
const repeats = 1e-11

/**
 * The inverse of an information matrix (lower triangle by rows) as full rows, by Cholesky. `scale` is a triangle of the same shape
 * whose diagonal says how large the information could be. Gives the number of the first column that adds nothing to
 * those before it when there is no inverse.
 */
export function inverseInformation(
  information: Float64Array,
  scale: Float64Array,
  width: number,
): Float64Array[] | number {
  const factor = Array.from({ length: width }, () => new Float64Array(width))
  for (let row = 0; row < width; row += 1) {
    const start = (row * (row + 1)) / 2
    for (let column = 0; column <= row; column += 1) {
      let value = information[start + column]!
      for (let inner = 0; inner < column; inner += 1) value -= factor[row]![inner]! * factor[column]![inner]!
      if (column < row) factor[row]![column] = value / factor[column]![column]!
      else if (value > repeats * scale[start + row]!) factor[row]![row] = Math.sqrt(value)
      else return row
    }
  }
  const inverse = Array.from({ length: width }, () => new Float64Array(width))
  for (let unit = 0; unit < width; unit += 1) {
    const solution = new Float64Array(width)
    for (let row = unit; row < width; row += 1) {
      let value = row === unit ? 1 : 0
      for (let inner = unit; inner < row; inner += 1) value -= factor[row]![inner]! * solution[inner]!
      solution[row] = value / factor[row]![row]!
    }
    for (let row = width - 1; row >= 0; row -= 1) {
      let value = solution[row]!
      for (let inner = row + 1; inner < width; inner += 1) value -= factor[inner]![row]! * solution[inner]!
      solution[row] = value / factor[row]![row]!
    }
    for (let row = 0; row < width; row += 1) inverse[row]![unit] = solution[row]!
  }
  return inverse
}
