import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** Eigenvalues of a symmetric matrix and, in the columns of `vectors` (by rows), their eigenvectors. */
export interface SymmetricEigen {
  readonly values: Float64Array
  readonly vectors: Float64Array
}

/** Eigenvalues and eigenvectors of a small symmetric matrix, size x size by rows. */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
  const rows = Array.from({ length: size }, (_, row) => Array.from(matrix.subarray(row * size, (row + 1) * size)))
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(rows), {
    assumeSymmetric: true,
  })
  return {
    values: Float64Array.from(realEigenvalues),
    vectors: Float64Array.from({ length: size * size }, (_, index) =>
      eigenvectorMatrix.get(Math.floor(index / size), index % size),
    ),
  }
}
