/**
 * Intercept plus the sum of coefficient times column, per row; NaN where a column is missing. A coefficient that was
 * left out as aliased (NaN) adds nothing.
 */
export function linearPredictor(
  coefficients: Float64Array,
  columns: readonly Float64Array[],
  n: number,
  intercept = true,
): Float64Array {
  const predictor = new Float64Array(n).fill(intercept ? coefficients[0]! : 0)
  columns.forEach((column, position) => {
    const coefficient = coefficients[position + (intercept ? 1 : 0)]!
    if (Number.isNaN(coefficient)) return
    for (let row = 0; row < n; row += 1) predictor[row]! += coefficient * column[row]!
  })
  return predictor
}
