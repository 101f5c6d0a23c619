import { crossProduct, dot, type Matrix, times, timesTransposed, transpose } from './small-matrix.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

/** Least squares already fitted, whose errors are to be clustered. */
export interface ClusteredFit {
  /** Every column of the design, the intercept included. */
  readonly columns: readonly Float64Array[]
  readonly residuals: Float64Array
  readonly clusters: Int32Array
  /** Weights on the coefficients, one vector per number wanted. */
  readonly contrasts: readonly Float64Array[]
}

/** Clustered error of one contrast. */
export interface ClusteredError {
  readonly stdError: number
  /** Satterthwaite's, under equal and independent errors. */
  readonly degreesOfFreedom: number
}

/**
 * CR2 ("bias-reduced linearisation") errors for least squares: residuals of a cluster are multiplied by the inverse
 * square root of identity minus its hat matrix (generalised where that does not exist), so that the variance is exact when
 * errors are equal and independent. Clusters of one person give HC2.
 *
 * Bell, McCaffrey 2002; Pustejovsky, Tipton 2018 (10.1080/07350015.2016.1247004).
 *
 * @example
 * clusterRobust({ columns: [ones, treated], residuals, clusters, contrasts: [Float64Array.of(0, 1)] })[0].stdError
 */
export function clusterRobust(fit: ClusteredFit): ClusteredError[] {
  const norms = fit.columns.map((column) => Math.sqrt(dot(column, column)))
  const columns = fit.columns.map((column, index) => column.map((value) => value / norms[index]!))
  const root = inverseRoot(crossProduct(columns, Array.from(fit.residuals.keys())))
  const members = new Map<number, number[]>()
  for (const [row, cluster] of fit.clusters.entries()) {
    const rows = members.get(cluster)
    if (rows === undefined) members.set(cluster, [row])
    else rows.push(row)
  }
  const adjusted = Array.from(members.values(), (rows) => adjustCluster(columns, fit.residuals, rows, root))
  return fit.contrasts.map((contrast) => {
    const scaled = contrast.map((value, index) => value / norms[index]!)
    const direction = times(root, timesTransposed(root, scaled))
    const variance = adjusted.reduce((sum, { score }) => sum + dot(direction, score) ** 2, 0)
    return { stdError: Math.sqrt(variance), degreesOfFreedom: satterthwaite(adjusted, root, direction) }
  })
}

interface AdjustedCluster {
  /** X' A u, with A the adjustment and u the residuals. */
  readonly score: Float64Array
  /** X' A X. */
  readonly once: Matrix
  /** X' A A X. */
  readonly twice: Matrix
}

function adjustCluster(
  columns: Matrix,
  residuals: Float64Array,
  rows: readonly number[],
  root: Matrix,
): AdjustedCluster {
  const inner = crossProduct(columns, rows)
  const plain = columns.map((column) => rows.reduce((sum, row) => sum + column[row]! * residuals[row]!, 0))
  const spread = inner.map((line) => timesTransposed(root, line))
  const { values, vectors } = symmetricEigen(transpose(root).map((line) => timesTransposed(spread, line)))
  const turned = spread.map((line) => timesTransposed(vectors, line))
  const turnedPlain = timesTransposed(vectors, timesTransposed(root, Float64Array.from(plain)))
  const singular = (value: number) => value > 1 - 1e-10
  const halfPower = values.map((value) => {
    if (singular(value)) return -1 / value
    return value < 1e-10 ? 0.5 : (1 / Math.sqrt(1 - value) - 1) / value
  })
  const fullPower = values.map((value) => (singular(value) ? -1 / value : 1 / (1 - value)))
  return {
    score: times(
      turned,
      turnedPlain.map((value, index) => value * halfPower[index]!),
    ).map((value, index) => value + plain[index]!),
    once: addOuter(inner, turned, halfPower),
    twice: addOuter(inner, turned, fullPower),
  }
}

function satterthwaite(clusters: readonly AdjustedCluster[], root: Matrix, direction: Float64Array): number {
  const own = clusters.map(({ twice }) => dot(direction, times(twice, direction)))
  const shared = clusters.map(({ once }) => timesTransposed(root, times(once, direction)))
  let trace = 0
  let squares = 0
  for (const [i, left] of shared.entries()) {
    for (const [j, right] of shared.entries()) {
      const entry = (i === j ? own[i]! : 0) - dot(left, right)
      squares += entry * entry
      if (i === j) trace += entry
    }
  }
  return trace ** 2 / squares
}

function inverseRoot(matrix: Matrix): Matrix {
  const { values, vectors } = symmetricEigen(matrix)
  return vectors.map((line) => line.map((value, index) => value / Math.sqrt(values[index]!)))
}

function addOuter(base: Matrix, turned: Matrix, powers: Float64Array): Matrix {
  return base.map((line, i) =>
    line.map((value, j) => powers.reduce((sum, power, m) => sum + turned[i]![m]! * power * turned[j]![m]!, value)),
  )
}
