/** Rows of a small matrix: one per coefficient, never one per person. */
type Matrix = readonly Float64Array[]

/** Matrix times vector. */
export function times(matrix: Matrix, vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (line) => dot(line, vector))
}

/** Inner product. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!
  return sum
}
