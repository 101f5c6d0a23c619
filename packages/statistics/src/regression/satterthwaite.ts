import type { ClusterPart } from './cluster-part.ts'

/** Up to this many clusters all pairs are visited, which keeps more digits. */
const fewClusters = 400
/** A variance whose mean under the working errors is this part of what it is the rest of, is rounding. */
const nothing = 1e-9

/**
 * Satterthwaite's degrees of freedom of a variance that is a sum of squares over clusters, 2 mean^2 / variance under the
 * working errors; NaN when that mean is nothing but rounding. With u = once x direction per cluster, the covariance of
 * the contributions of clusters i and j is u_i' tie u_j, plus direction' twice direction when i = j.
 *
 * @param tie - Square, as many rows as `once` has, by rows.
 */
export function satterthwaite(parts: readonly ClusterPart[], direction: Float64Array, tie: Float64Array): number {
  const width = Math.round(Math.sqrt(tie.length))
  const own = Float64Array.from(parts, ({ twice }) => quadratic(twice, direction, direction))
  const shared = parts.map(({ once }) => times(once, direction, width))
  const tied = shared.map((vector) => times(tie, vector, width))
  let trace = 0
  let total = 0
  for (let i = 0; i < parts.length; i += 1) {
    trace += own[i]! + inner(shared[i]!, tied[i]!)
    total += own[i]!
  }
  if (!(trace > nothing * total)) return Number.NaN
  const squares = parts.length > fewClusters ? squaresAtOnce(own, shared, tied) : squaresByPair(own, shared, tied)
  return trace ** 2 / squares
}

function squaresByPair(own: Float64Array, shared: readonly Float64Array[], tied: readonly Float64Array[]): number {
  let squares = 0
  for (let i = 0; i < own.length; i += 1) {
    squares += (own[i]! + inner(shared[i]!, tied[i]!)) ** 2
    for (let j = 0; j < i; j += 1) squares += 2 * inner(shared[i]!, tied[j]!) ** 2
  }
  return squares
}

/** The sum over all pairs is the trace of a square, and the diagonal is put right. */
function squaresAtOnce(own: Float64Array, shared: readonly Float64Array[], tied: readonly Float64Array[]): number {
  const width = shared[0]!.length
  const total = new Float64Array(width * width)
  let squares = 0
  for (let part = 0; part < own.length; part += 1) {
    squares += own[part]! * (own[part]! + 2 * inner(shared[part]!, tied[part]!))
    for (let i = 0; i < width; i += 1)
      for (let j = 0; j < width; j += 1) total[i * width + j]! += tied[part]![i]! * shared[part]![j]!
  }
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < width; j += 1) squares += total[i * width + j]! * total[j * width + i]!
  return squares
}

function quadratic(matrix: Float64Array, left: Float64Array, right: Float64Array): number {
  return inner(left, times(matrix, right, left.length))
}

/** Matrix of so many rows, by rows, times a vector. */
function times(matrix: Float64Array, vector: Float64Array, rows: number): Float64Array {
  const product = new Float64Array(rows)
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < vector.length; j += 1) product[i]! += matrix[i * vector.length + j]! * vector[j]!
  return product
}

function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let k = 0; k < left.length; k += 1) sum += left[k]! * right[k]!
  return sum
}
