import { invertPositive } from '../linear-algebra/invert-positive.ts'
import type { ClusterSize } from './cluster-sums.ts'

/** What the likelihood profile is made of; parts are the columns of the design's basis and, last, the residual. */
export interface ProfileInput {
  readonly sizes: readonly ClusterSize[]
  /** Sum of squares of the least-squares residual, which is orthogonal to the design. */
  readonly residualSquares: number
  readonly n: number
  /** Restricted likelihood (REML) or not (ML). */
  readonly restricted: boolean
}

/** The likelihood of a random intercept at one variance ratio, with slopes in that ratio. */
export interface ProfilePoint {
  /** Between-cluster over within-cluster variance. */
  readonly ratio: number
  /** Amounts along the basis, beside the least-squares ones. */
  readonly shift: Float64Array
  /** Inverse of B' V^-1 B. */
  readonly covariance: readonly Float64Array[]
  /** Weighted residual sum of squares with its first and second slope. */
  readonly squares: readonly [number, number, number]
  /** log |V|, for REML plus log |B' V^-1 B|, with its first and second slope. */
  readonly determinant: readonly [number, number, number]
  /** Slope of B' V^-1 B, sign turned. */
  readonly information: readonly Float64Array[]
  /** n, or for REML n minus the number of coefficients. */
  readonly degrees: number
  /** Minus twice the profiled log-likelihood up to a constant, and its slope. */
  readonly deviance: number
  readonly slope: number
}

/** Evaluates the profile at a variance ratio of 0 or more; NaN deviance where the design is singular. */
export function profilePoint({ sizes, residualSquares, n, restricted }: ProfileInput, ratio: number): ProfilePoint {
  const width = sizes[0]!.products.length
  const last = width - 1
  const total = squareOf(width)
  const once = squareOf(width)
  const twice = squareOf(width)
  for (let part = 0; part < last; part += 1) total[part]![part] = n
  total[last]![last] = residualSquares
  const spread: [number, number, number] = [0, 0, 0]
  for (const { rows, clusters, products } of sizes) {
    const inflation = 1 + rows * ratio
    spread[0] += clusters * Math.log1p(rows * ratio)
    spread[1] += (clusters * rows) / inflation
    spread[2] -= clusters * (rows / inflation) ** 2
    addTimes(total, products, -ratio / inflation)
    addTimes(once, products, 1 / inflation ** 2)
    addTimes(twice, products, rows / inflation ** 3)
  }
  const inverted = invertPositive(total.slice(0, last).map((row) => row.subarray(0, last)))
  const covariance = inverted?.inverse ?? squareOf(last)
  const shift = times(covariance, total[last]!, last)
  const residual = new Float64Array(width)
  for (let part = 0; part < last; part += 1) residual[part] = -shift[part]!
  residual[last] = 1
  const moved = times(once, residual, width)
  const movedTwice = times(twice, residual, width)
  const projected = times(covariance, moved, last)
  const squares: [number, number, number] = [
    total[last]![last]! - product(shift, total[last]!, last),
    -product(residual, moved, width),
    2 * (product(residual, movedTwice, width) - product(moved, projected, last)),
  ]
  const determinant: [number, number, number] = [...spread]
  if (restricted) {
    const turned = covariance.map((row) => times(once, row, last))
    determinant[0] += inverted?.logDeterminant ?? Number.NaN
    for (let row = 0; row < last; row += 1) {
      determinant[1] -= turned[row]![row]!
      determinant[2] += 2 * product(covariance[row]!, twice[row]!, last)
      for (let column = 0; column < last; column += 1) determinant[2] -= turned[row]![column]! * turned[column]![row]!
    }
  }
  const degrees = restricted ? n - last : n
  return {
    ratio,
    shift,
    covariance,
    squares,
    determinant,
    information: once.slice(0, last).map((row) => row.subarray(0, last)),
    degrees,
    deviance: inverted === null ? Number.NaN : determinant[0] + degrees * Math.log(squares[0]),
    slope: determinant[1] + (degrees * squares[1]) / squares[0],
  }
}

function squareOf(size: number): Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size))
}

function addTimes(target: readonly Float64Array[], source: readonly Float64Array[], factor: number): void {
  for (let row = 0; row < target.length; row += 1) {
    const into = target[row]!
    const from = source[row]!
    for (let column = 0; column < into.length; column += 1) into[column]! += factor * from[column]!
  }
}

/** A matrix, given as rows, times the first `length` numbers of a vector. */
function times(matrix: readonly Float64Array[], vector: ArrayLike<number>, length: number): Float64Array {
  const result = new Float64Array(matrix.length)
  for (let row = 0; row < matrix.length; row += 1) result[row] = product(matrix[row]!, vector, length)
  return result
}

/** Sum of the products of the first `length` numbers. */
function product(left: ArrayLike<number>, right: ArrayLike<number>, length: number): number {
  let sum = 0
  for (let index = 0; index < length; index += 1) sum += left[index]! * right[index]!
  return sum
}
