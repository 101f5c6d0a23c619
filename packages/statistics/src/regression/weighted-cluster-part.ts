import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts'
import type { ClusterPart, OneCluster } from './cluster-part.ts'

/**
 * Weighted least squares with equal and independent errors as the target (CR2; CR0 when not `adjusted`). The error of a
 * cluster has the variance I - X Y' - Y X' + X K X', with Y the weighted and X the plain orthonormal rows and K the sum
 * of Y'Y over all clusters: the identity but for the span of X and Y, in which its inverse root is taken.
 *
 * @param shared - K, size x size by rows.
 */
export function weightedPart(
  { rows, residuals, size }: OneCluster,
  weights: Float64Array,
  shared: Float64Array,
  adjusted: boolean,
): ClusterPart {
  const { basis, parts } = spanOf(rows, weights, size)
  const rank = basis.length
  const variance = new Float64Array(rank * rank)
  for (let i = 0; i < rank; i += 1)
    for (let j = 0; j < rank; j += 1) {
      let value = i === j ? 1 : 0
      for (let a = 0; a < size; a += 1) {
        value -= parts[a]![i]! * parts[size + a]![j]! + parts[size + a]![i]! * parts[a]![j]!
        for (let b = 0; b < size; b += 1) value += parts[a]![i]! * shared[a * size + b]! * parts[b]![j]!
      }
      variance[i * rank + j] = value
    }
  const { values, vectors } = symmetricEigen(variance, rank)
  const powers = values.map((value) => (adjusted ? (value > 1e-12 ? 1 / Math.sqrt(value) : 0) : 1))
  const turn = (part: ArrayLike<number>) =>
    Float64Array.from({ length: rank }, (_, axis) => {
      let sum = 0
      for (let k = 0; k < rank; k += 1) sum += vectors[k * rank + axis]! * part[k]!
      return sum
    })
  const turned = parts.map(turn)
  const errors = turn(
    basis.map((direction) =>
      direction.reduce((sum, value, row) => sum + (value * residuals[row]!) / Math.sqrt(weights[row]!), 0),
    ),
  )
  const form = (left: Float64Array, right: Float64Array, power: number) =>
    left.reduce((sum, value, axis) => sum + value * right[axis]! * powers[axis]! ** power, 0)
  const weighted = turned.slice(size)
  return {
    score: Float64Array.from(weighted, (own) => form(own, errors, 1)),
    twice: Float64Array.from({ length: size * size }, (_, at) =>
      form(weighted[Math.floor(at / size)]!, weighted[at % size]!, 2),
    ),
    once: Float64Array.from({ length: 2 * size * size }, (_, at) =>
      form(turned[Math.floor(at / size)]!, weighted[at % size]!, 1),
    ),
  }
}

/** An orthonormal basis of the plain and the weighted rows of a cluster, and the coordinates of each column in it. */
function spanOf(rows: Float64Array, weights: Float64Array, size: number) {
  const columns = Array.from({ length: 2 * size }, (_, column) =>
    weights.map((weight, row) => {
      const root = Math.sqrt(weight)
      const value = rows[row * size + (column % size)]!
      return column < size ? value / root : value * root
    }),
  )
  const basis: Float64Array[] = []
  const parts: number[][] = []
  for (const column of columns) {
    const rest = Float64Array.from(column)
    const own: number[] = basis.map(() => 0)
    for (let pass = 0; pass < 2; pass += 1)
      basis.forEach((direction, axis) => {
        const shared = direction.reduce((sum, value, row) => sum + value * rest[row]!, 0)
        own[axis]! += shared
        for (let row = 0; row < rest.length; row += 1) rest[row]! -= shared * direction[row]!
      })
    const left = normOf(rest)
    if (left > 1e-10 * normOf(column)) {
      basis.push(rest.map((value) => value / left))
      own.push(left)
    }
    parts.push(own)
  }
  return { basis, parts: parts.map((own) => Float64Array.from(basis, (_, axis) => own[axis] ?? 0)) }
}

function normOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))
}
