/** Inverse of a small positive definite matrix, by rows, and the logarithm of its determinant. */
export interface PositiveInverse {
  readonly inverse: readonly Float64Array[]
  readonly logDeterminant: number
}

/** Inverts by Gauss and Jordan without exchanging rows, which a positive definite matrix does not need. */
export function positiveInverse(matrix: readonly Float64Array[]): PositiveInverse {
  const size = matrix.length
  const inverse = matrix.map((row) => Float64Array.from(row))
  let logDeterminant = 0
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = inverse[pivot]!
    const value = row[pivot]!
    logDeterminant += Math.log(value)
    row[pivot] = 1
    for (let column = 0; column < size; column += 1) row[column]! /= value
    for (let other = 0; other < size; other += 1) {
      if (other === pivot) continue
      const line = inverse[other]!
      const factor = line[pivot]!
      line[pivot] = 0
      for (let column = 0; column < size; column += 1) line[column]! -= factor * row[column]!
    }
  }
  return { inverse, logDeterminant }
}
