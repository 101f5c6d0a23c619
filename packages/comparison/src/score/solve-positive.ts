/**
 * Solves a symmetric positive definite system given by its lower triangle (row after row, so that entry i, j stands at
 * i (i + 1) / 2 + j); the triangle is overwritten by its Cholesky factor. False when the matrix is not positive definite.
 *
 * @param side - The right-hand side; holds the solution afterwards.
 *
 * @example
 * solvePositive(Float64Array.of(4), Float64Array.of(2), 1) // true, and the side is [0.5]
 */
export function solvePositive(triangle: Float64Array, side: Float64Array, size: number): boolean {
  if (!factorPositive(triangle, size)) return false
  solveFactored(triangle, side, size)
  return true
}

/** Overwrites a lower triangle by its Cholesky factor; false when the matrix is not positive definite. */
export function factorPositive(triangle: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const rowI = (i * (i + 1)) / 2
    for (let j = 0; j <= i; j++) {
      const rowJ = (j * (j + 1)) / 2
      let sum = triangle[rowI + j]!
      const whole = sum
      for (let k = 0; k < j; k++) sum -= triangle[rowI + k]! * triangle[rowJ + k]!
      if (i === j) {
        if (!(sum > 1e-12 * whole)) return false
        triangle[rowI + j] = Math.sqrt(sum)
      } else triangle[rowI + j] = sum / triangle[rowJ + j]!
    }
  }
  return true
}

/** Solves with a factor made by {@link factorPositive}; the side holds the solution afterwards. */
export function solveFactored(factor: Float64Array, side: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    const row = (i * (i + 1)) / 2
    let sum = side[i]!
    for (let k = 0; k < i; k++) sum -= factor[row + k]! * side[k]!
    side[i] = sum / factor[row + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = side[i]!
    for (let k = i + 1; k < size; k++) sum -= factor[(k * (k + 1)) / 2 + i]! * side[k]!
    side[i] = sum / factor[(i * (i + 1)) / 2 + i]!
  }
}
