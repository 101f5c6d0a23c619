import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { contrastFailure } from '../contrast/contrast-failure.ts'

/**
 * Points, row after row, whose squared Euclidean distance is the squared Mahalanobis distance under the pooled
 * within-arm covariance (divisor n - 2). A column that does not vary within the arms, or follows from earlier ones, is
 * left out, so that a point may have fewer numbers than there are columns.
 *
 * @throws EstimationFailure `comparison.noCovariates` when no column is left.
 *
 * Source: Rubin (1980), Biometrics 36, 293-298, doi 10.2307/2529981.
 *
 * @example
 * whitenedRows([Float64Array.of(1, 3, 2, 4)], Uint8Array.of(1, 1, 0, 0)) // [0.7071, 2.1213, 1.4142, 2.8284]
 */
export function whitenedRows(columns: readonly Float64Array[], treated: Uint8Array): Float64Array {
  const n = treated.length
  const kept: { readonly whole: Float64Array; readonly within: Float64Array }[] = []
  let root: Matrix | null = null
  for (const column of columns) {
    const within = aboutArmMeans(column, treated)
    const scale = Math.sqrt(inner(within, within) / (n - 2))
    const level = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    if (!(scale > 1e-12 * level)) continue
    const one = { whole: column.map((value) => value / scale), within: within.map((value) => value / scale) }
    const candidate = [...kept, one]
    const factor: CholeskyDecomposition = new CholeskyDecomposition(
      new Matrix(candidate.map((left) => candidate.map((right) => inner(left.within, right.within) / (n - 2)))),
    )
    if (!factor.isPositiveDefinite() || factor.lowerTriangularMatrix.get(kept.length, kept.length) < 1e-6) continue
    kept.push(one)
    root = factor.lowerTriangularMatrix
  }
  if (root === null) throw contrastFailure('comparison.noCovariates')
  const size = kept.length
  const points = new Float64Array(n * size)
  for (let row = 0; row < n; row++) {
    for (let part = 0; part < size; part++) {
      let value = kept[part]!.whole[row]!
      for (let before = 0; before < part; before++) value -= root.get(part, before) * points[row * size + before]!
      points[row * size + part] = value / root.get(part, part)
    }
  }
  return points
}

function aboutArmMeans(column: Float64Array, treated: Uint8Array): Float64Array {
  const sum = [0, 0]
  const count = [0, 0]
  for (let row = 0; row < column.length; row++) {
    const arm = treated[row]!
    sum[arm]! += column[row]!
    count[arm]!++
  }
  return column.map((value, row) => value - sum[treated[row]!]! / count[treated[row]!]!)
}

function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let row = 0; row < left.length; row++) sum += left[row]! * right[row]!
  return sum
}
