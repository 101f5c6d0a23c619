/**
 * Adds the weighted cross products of rows of a row-major design to a lower triangle (entry i, j at i (i + 1) / 2 + j), four
 * rows at a time so that the triangle is read and written a quarter as often.
 *
 * @example
 * const triangle = new Float64Array(1)
 * addCrossProducts(Float64Array.of(2, 3), 1, Int32Array.of(0, 1), Float64Array.of(1, 1), triangle) // triangle is [13]
 */
export function addCrossProducts(
  values: Float64Array,
  width: number,
  rows: Int32Array,
  weights: Float64Array,
  triangle: Float64Array,
): void {
  const whole = rows.length - (rows.length % 4)
  for (let index = 0; index < whole; index += 4) {
    const a = rows[index]! * width
    const b = rows[index + 1]! * width
    const c = rows[index + 2]! * width
    const d = rows[index + 3]! * width
    const weightA = weights[index]!
    const weightB = weights[index + 1]!
    const weightC = weights[index + 2]!
    const weightD = weights[index + 3]!
    for (let i = 0, entry = 0; i < width; i++) {
      const valueA = weightA * values[a + i]!
      const valueB = weightB * values[b + i]!
      const valueC = weightC * values[c + i]!
      const valueD = weightD * values[d + i]!
      for (let j = 0; j <= i; j++, entry++) {
        triangle[entry]! +=
          valueA * values[a + j]! + valueB * values[b + j]! + valueC * values[c + j]! + valueD * values[d + j]!
      }
    }
  }
  for (let index = whole; index < rows.length; index++) {
    const at = rows[index]! * width
    for (let i = 0, entry = 0; i < width; i++) {
      const value = weights[index]! * values[at + i]!
      for (let j = 0; j <= i; j++, entry++) triangle[entry]! += value * values[at + j]!
    }
  }
}
