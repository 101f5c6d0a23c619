import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/**
 * v' M^- v for a symmetric matrix without negative directions, by its generalised inverse: directions in which the
 * matrix has nothing are left out, and so are rows that are zero. `rank` counts the directions that remain. The matrix
 * is scaled to a unit diagonal first, so units do not decide what counts as nothing.
 */
export function quadraticForm(
  vector: ArrayLike<number>,
  matrix: readonly ArrayLike<number>[],
): { value: number; rank: number } {
  const largest = matrix.reduce((most, row, index) => Math.max(most, row[index]!), 0)
  const kept = Array.from(matrix.keys()).filter((index) => matrix[index]![index]! > 1e-14 * largest)
  if (kept.length === 0) return { value: 0, rank: 0 }
  const scale = kept.map((index) => Math.sqrt(matrix[index]![index]!))
  const scaled = new Matrix(
    kept.map((row, i) => kept.map((column, j) => matrix[row]![column]! / scale[i]! / scale[j]!)),
  )
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(scaled, { assumeSymmetric: true })
  const floor = 1e-10 * Math.max(...realEigenvalues)
  let value = 0
  let rank = 0
  for (let direction = 0; direction < kept.length; direction += 1) {
    if (realEigenvalues[direction]! <= floor) continue
    let along = 0
    for (let i = 0; i < kept.length; i += 1)
      along += (eigenvectorMatrix.get(i, direction) * vector[kept[i]!]!) / scale[i]!
    value += (along * along) / realEigenvalues[direction]!
    rank += 1
  }
  return { value, rank }
}
