import type { FactoredDesign } from './factored-design.ts'

/** R^-1 times a vector along the orthonormal directions. */
export function triangleTimes({ size, inverse }: FactoredDesign, vector: Float64Array): Float64Array {
  const product = new Float64Array(size)
  for (let row = 0; row < size; row += 1)
    for (let column = row; column < size; column += 1) product[row]! += inverse[row * size + column]! * vector[column]!
  return product
}

/** R^-T times a vector over the scaled columns. */
export function triangleTransposedTimes({ size, inverse }: FactoredDesign, vector: Float64Array): Float64Array {
  const product = new Float64Array(size)
  for (let column = 0; column < size; column += 1)
    for (let row = 0; row <= column; row += 1) product[column]! += inverse[row * size + column]! * vector[row]!
  return product
}
