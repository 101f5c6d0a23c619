/** Intercept plus the sum of coefficient times column, per row; NaN where a column is missing. */
export function linearPredictor(coefficients: Float64Array, columns: readonly Float64Array[], n: number): Float64Array {
  const predictor = new Float64Array(n).fill(coefficients[0]!)
  columns.forEach((column, position) => {
    const coefficient = coefficients[position + 1]!
    for (let row = 0; row < n; row += 1) predictor[row]! += coefficient * column[row]!
  })
  return predictor
}
