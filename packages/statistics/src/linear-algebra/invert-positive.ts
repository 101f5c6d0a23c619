/** The inverse of a positive definite matrix, as rows, with the logarithm of its determinant. */
export interface PositiveInverse {
  readonly inverse: readonly Float64Array[]
  readonly logDeterminant: number
}

/** Inverts a small symmetric matrix by Cholesky; null when it is not positive definite to working precision. */
export function invertPositive(matrix: readonly ArrayLike<number>[]): PositiveInverse | null {
  const size = matrix.length
  const lower = matrix.map(() => new Float64Array(size))
  let logDeterminant = 0
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let value = matrix[row]![column]!
      for (let index = 0; index < column; index += 1) value -= lower[row]![index]! * lower[column]![index]!
      if (column < row) lower[row]![column] = value / lower[column]![column]!
      else {
        if (!(value > 1e-14 * Math.abs(matrix[row]![row]!)) || !Number.isFinite(value)) return null
        lower[row]![row] = Math.sqrt(value)
        logDeterminant += Math.log(value)
      }
    }
  const half = lower.map((_, unit) => solveLower(lower, unit))
  const inverse = lower.map(() => new Float64Array(size))
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = 0
      for (let index = row; index < size; index += 1) sum += half[row]![index]! * half[column]![index]!
      inverse[row]![column] = sum
      inverse[column]![row] = sum
    }
  return { inverse, logDeterminant }
}

/** Column `unit` of the inverse of a lower triangle. */
function solveLower(lower: readonly Float64Array[], unit: number): Float64Array {
  const solution = new Float64Array(lower.length)
  for (let row = unit; row < lower.length; row += 1) {
    let value = row === unit ? 1 : 0
    for (let column = unit; column < row; column += 1) value -= lower[row]![column]! * solution[column]!
    solution[row] = value / lower[row]![row]!
  }
  return solution
}
