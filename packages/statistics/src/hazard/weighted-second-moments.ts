/**
 * Sum over rows of weight times the products of the columns, as a lower triangle by rows, from
 * `values[row * width + column]`. Four rows are taken together, so that each cell is read and written once for four.
 */
export function weightedSecondMoments(
  values: Float64Array,
  width: number,
  weights: Float64Array,
  triangle: Float64Array,
): void {
  triangle.fill(0)
  const rows = weights.length
  const whole = rows - (rows % 4)
  for (let row = 0; row < whole; row += 4) {
    const [a, b, c, d] = [row * width, (row + 1) * width, (row + 2) * width, (row + 3) * width]
    const [first, second, third, fourth] = [weights[row]!, weights[row + 1]!, weights[row + 2]!, weights[row + 3]!]
    let cell = 0
    for (let left = 0; left < width; left += 1) {
      const p = first * values[a + left]!
      const q = second * values[b + left]!
      const r = third * values[c + left]!
      const s = fourth * values[d + left]!
      for (let right = 0; right <= left; right += 1, cell += 1)
        triangle[cell]! +=
          p * values[a + right]! + q * values[b + right]! + (r * values[c + right]! + s * values[d + right]!)
    }
  }
  for (let row = whole; row < rows; row += 1)
    for (let left = 0, cell = 0; left < width; left += 1)
      for (let right = 0; right <= left; right += 1, cell += 1)
        triangle[cell]! += weights[row]! * values[row * width + left]! * values[row * width + right]!
}
