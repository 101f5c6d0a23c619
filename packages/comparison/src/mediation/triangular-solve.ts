/** A column whose part beyond those before it is below this share of it follows from them. */
const negligible = 1e-10

/**
 * Cholesky factor, in place, of the lower triangle by rows of a symmetric matrix. A column that follows from those before
 * it gets a pivot of 0, and with it a coefficient of 0, as a regression in R leaves it out.
 */
export function choleskyInPlace(triangle: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) {
    const start = (row * (row + 1)) / 2
    for (let column = 0; column <= row; column += 1) {
      const other = (column * (column + 1)) / 2
      let value = triangle[start + column]!
      for (let index = 0; index < column; index += 1) value -= triangle[start + index]! * triangle[other + index]!
      if (column < row) {
        const pivot = triangle[other + column]!
        triangle[start + column] = pivot > 0 ? value / pivot : 0
      } else {
        triangle[start + row] = value > negligible * triangle[start + row]! ? Math.sqrt(value) : 0
      }
    }
  }
}

/**
 * Coefficients of column `response` on the columns before `predictors`, from a Cholesky factor that holds the
 * predictors first.
 */
export function coefficientsOf(triangle: Float64Array, predictors: number, response: number): Float64Array {
  const coefficients = new Float64Array(predictors)
  const start = (response * (response + 1)) / 2
  for (let row = predictors - 1; row >= 0; row -= 1) {
    const own = (row * (row + 1)) / 2
    const pivot = triangle[own + row]!
    if (pivot === 0) continue
    let value = triangle[start + row]!
    for (let index = row + 1; index < predictors; index += 1)
      value -= triangle[(index * (index + 1)) / 2 + row]! * coefficients[index]!
    coefficients[row] = value / pivot
  }
  return coefficients
}

/** Sum of squares of column `response` that the first `predictors` columns leave. */
export function squaresLeft(triangle: Float64Array, predictors: number, response: number): number {
  const start = (response * (response + 1)) / 2
  let sum = 0
  for (let column = predictors; column <= response; column += 1) sum += triangle[start + column]! ** 2
  return sum
}
