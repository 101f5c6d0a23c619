/** Eigenvalues of a symmetric matrix and, in the columns of `vectors`, their eigenvectors. */
export interface SymmetricEigen {
  readonly values: Float64Array
  readonly vectors: readonly Float64Array[]
}

/**
 * Cyclic Jacobi rotations (Golub, Van Loan 2013, section 8.5): slow for large matrices, and accurate for the small
 * ones here (one row per coefficient).
 *
 * @example
 * symmetricEigen([Float64Array.of(2, 1), Float64Array.of(1, 2)]).values // 1 and 3, in some order
 */
export function symmetricEigen(matrix: readonly Float64Array[]): SymmetricEigen {
  const size = matrix.length
  const work = matrix.map((row) => Float64Array.from(row))
  const vectors = work.map((_, row) => Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)))
  const scale = Math.sqrt(work.reduce((sum, row) => sum + row.reduce((part, value) => part + value * value, 0), 0))
  for (let sweep = 0; sweep < 60; sweep++) {
    let largest = 0
    for (let p = 0; p < size - 1; p++) {
      for (let q = p + 1; q < size; q++) {
        largest = Math.max(largest, Math.abs(work[p]![q]!))
        if (Math.abs(work[p]![q]!) > 1e-17 * scale) rotate(work, vectors, p, q)
      }
    }
    if (largest <= 1e-16 * scale) break
  }
  return { values: Float64Array.from(work, (row, index) => row[index]!), vectors }
}

function rotate(work: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const half = (work[q]![q]! - work[p]![p]!) / (2 * work[p]![q]!)
  const tangent = (half >= 0 ? 1 : -1) / (Math.abs(half) + Math.hypot(half, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (const rows of [work, vectors]) {
    for (const row of rows) {
      const [left, right] = [row[p]!, row[q]!]
      row[p] = cosine * left - sine * right
      row[q] = sine * left + cosine * right
    }
  }
  const [upper, lower] = [work[p]!, work[q]!]
  for (let column = 0; column < work.length; column++) {
    const [left, right] = [upper[column]!, lower[column]!]
    upper[column] = cosine * left - sine * right
    lower[column] = sine * left + cosine * right
  }
}
