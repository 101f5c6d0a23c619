import type { ClusterIndex } from '../cluster/index-clusters.ts'
import { invertPositive } from '../linear-algebra/invert-positive.ts'

/** A logistic model with a random intercept, as penalised least squares sees it. */
export interface PenalisedLogit {
  /** The intercept's column of ones first. */
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  readonly index: ClusterIndex
}

/** One weighted step: cluster intercepts (in standard deviations) and predictor, from weights at the one before. */
export interface PenalisedStep {
  readonly predictor: Float64Array
  readonly coefficients: Float64Array
  /** Deviance of the rows plus the squared cluster intercepts. */
  readonly penalised: number
  /** Log determinant of the curvature in the cluster intercepts, at the weights that went in. */
  readonly logDeterminant: number
}

/**
 * One step of penalised iteratively reweighted least squares.
 *
 * @param fixed - Coefficients to hold; null solves for them too.
 */
export function penalisedStep(
  { columns, outcome, index }: PenalisedLogit,
  predictor: Float64Array,
  scale: number,
  fixed: Float64Array | null,
): PenalisedStep {
  const n = outcome.length
  const clusters = index.codes.length
  const weights = new Float64Array(n)
  const response = new Float64Array(n)
  const weightOf = new Float64Array(clusters)
  for (let row = 0; row < n; row += 1) {
    const p = 1 / (1 + Math.exp(-predictor[row]!))
    weights[row] = Math.max(p * (1 - p), Number.EPSILON)
    response[row] = predictor[row]! + (outcome[row]! - p) / weights[row]!
    weightOf[index.of[row]!]! += weights[row]!
  }
  const coefficients = fixed ?? solvedCoefficients({ columns, outcome, index }, weights, response, weightOf, scale)
  const next = new Float64Array(n)
  columns.forEach((column, part) => {
    for (let row = 0; row < n; row += 1) next[row]! += coefficients[part]! * column[row]!
  })
  const left = new Float64Array(clusters)
  for (let row = 0; row < n; row += 1) left[index.of[row]!]! += weights[row]! * (response[row]! - next[row]!)
  let logDeterminant = 0
  let penalised = 0
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const curvature = 1 + scale * scale * weightOf[cluster]!
    logDeterminant += Math.log(curvature)
    left[cluster] = (scale * left[cluster]!) / curvature
    penalised += left[cluster]! ** 2
  }
  for (let row = 0; row < n; row += 1) {
    next[row]! += scale * left[index.of[row]!]!
    const against = outcome[row] === 1 ? -next[row]! : next[row]!
    penalised += 2 * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))))
  }
  return { predictor: next, coefficients, penalised, logDeterminant }
}

function solvedCoefficients(
  { columns, index }: PenalisedLogit,
  weights: Float64Array,
  response: Float64Array,
  weightOf: Float64Array,
  scale: number,
): Float64Array {
  const shrink = weightOf.map((weight) => (scale * scale) / (1 + scale * scale * weight))
  const parts = [...columns, response]
  const sums = parts.map((column) => {
    const sum = new Float64Array(weightOf.length)
    for (let row = 0; row < column.length; row += 1) sum[index.of[row]!]! += weights[row]! * column[row]!
    return sum
  })
  const products = columns.map((left, part) =>
    parts.map((right, other) => {
      let sum = 0
      for (let row = 0; row < left.length; row += 1) sum += weights[row]! * left[row]! * right[row]!
      for (let cluster = 0; cluster < shrink.length; cluster += 1)
        sum -= shrink[cluster]! * sums[part]![cluster]! * sums[other]![cluster]!
      return sum
    }),
  )
  const inverted = invertPositive(products.map((row) => row.slice(0, columns.length)))
  const inverse = inverted?.inverse ?? columns.map(() => new Float64Array(columns.length).fill(Number.NaN))
  return Float64Array.from(inverse, (row) =>
    row.reduce((sum, value, part) => sum + value * products[part]![columns.length]!, 0),
  )
}
