import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** Points and weights with which an average over the standard normal distribution is a weighted sum. */
export interface NormalQuadrature {
  /** Ascending and symmetric about 0. */
  readonly points: Float64Array
  /** Add up to 1. */
  readonly weights: Float64Array
}

/**
 * Gauss-Hermite quadrature for the standard normal distribution: exact for polynomials up to degree 2 count - 1.
 * From the eigenvalues of the Jacobi matrix of the Hermite polynomials.
 *
 * Source: Golub and Welsch (1969), Mathematics of Computation 23, 221-230, doi 10.1090/S0025-5718-69-99647-1.
 */
export function gaussHermite(count: number): NormalQuadrature {
  const jacobi = Matrix.zeros(count, count)
  for (let index = 1; index < count; index += 1) {
    jacobi.set(index - 1, index, Math.sqrt(index))
    jacobi.set(index, index - 1, Math.sqrt(index))
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(jacobi, { assumeSymmetric: true })
  const found = realEigenvalues
    .map((point, index) => ({ point, weight: eigenvectorMatrix.get(0, index) ** 2 }))
    .sort((left, right) => left.point - right.point)
  const mirrored = found.map(({ point, weight }, index) => {
    const opposite = found[count - 1 - index]!
    return { point: (point - opposite.point) / 2, weight: (weight + opposite.weight) / 2 }
  })
  const total = mirrored.reduce((sum, { weight }) => sum + weight, 0)
  return {
    points: Float64Array.from(mirrored, ({ point }) => point),
    weights: Float64Array.from(mirrored, ({ weight }) => weight / total),
  }
}
