import { shrunkInverseRoot } from '../linear-algebra/shrunk-inverse-root.ts'
import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts'

/** One cluster's rows, as `gatherClusters` puts them. */
export interface OneCluster {
  readonly rows: Float64Array
  readonly residuals: Float64Array
  readonly size: number
}

/**
 * What one cluster adds to the covariance and to its degrees of freedom, along the orthonormal directions: its score
 * after adjustment, and two forms of the adjusted design. With d the direction of a contrast, d' twice d is the squared
 * length of the contrast's weights in the cluster and `once` times d what they share with other clusters.
 */
export interface ClusterPart {
  readonly score: Float64Array
  /** size x size by rows. */
  readonly twice: Float64Array
  /** Any number of rows of `size` numbers. */
  readonly once: Float64Array
}

/** Residuals as they are (CR0). */
export function plainPart({ rows, residuals, size }: OneCluster): ClusterPart {
  const inner = innerProducts(rows, size)
  return { score: sumOf(rows, residuals, size), twice: inner, once: inner }
}

/**
 * Equal and independent errors, no weights (CR2): Z'(I - Z Z')^-1/2 is (I - Z'Z)^-1/2 Z', so that everything happens in
 * the small matrix Z'Z.
 */
export function equalErrorsPart({ rows, residuals, size }: OneCluster): ClusterPart {
  const { values, vectors } = symmetricEigen(innerProducts(rows, size), size)
  const rest = values.map((value) => (1 - value > 1e-10 ? 1 - value : Number.POSITIVE_INFINITY))
  const score = sumOf(rows, residuals, size)
  const adjusted = recomposed(
    vectors,
    rest.map((value) => 1 / Math.sqrt(value)),
    size,
  )
  return {
    score: times(adjusted, score, size),
    twice: recomposed(
      vectors,
      values.map((value, axis) => value / rest[axis]!),
      size,
    ),
    once: recomposed(
      vectors,
      values.map((value, axis) => value / Math.sqrt(rest[axis]!)),
      size,
    ),
  }
}

/**
 * Errors with the variance the model gives them (CR2 of a generalised linear model).
 *
 * @param variance - Of each outcome in the cluster, by the model.
 */
export function modelErrorsPart({ rows, residuals, size }: OneCluster, variance: Float64Array): ClusterPart {
  const count = size + 1
  const vectors = new Float64Array(variance.length * count)
  for (let row = 0; row < variance.length; row += 1) {
    for (let k = 0; k < size; k += 1) vectors[row * count + k] = rows[row * size + k]!
    vectors[row * count + size] = variance[row]! * residuals[row]!
  }
  const turned = shrunkInverseRoot(variance, rows, size, vectors, count)
  const score = new Float64Array(size)
  const twice = new Float64Array(size * size)
  const once = new Float64Array(size * size)
  for (let row = 0; row < variance.length; row += 1)
    for (let i = 0; i < size; i += 1) {
      const own = rows[row * size + i]!
      const weight = variance[row]! * turned[row * count + i]!
      score[i]! += own * turned[row * count + size]!
      for (let j = 0; j < size; j += 1) {
        const other = variance[row]! * turned[row * count + j]!
        once[i * size + j]! += own * other
        twice[i * size + j]! += weight * other
      }
    }
  return { score, twice, once }
}

/** Sums over rows of a row times its factor. */
function sumOf(rows: Float64Array, factors: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size)
  for (let row = 0; row < factors.length; row += 1)
    for (let k = 0; k < size; k += 1) sums[k]! += rows[row * size + k]! * factors[row]!
  return sums
}

function innerProducts(rows: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size * size)
  for (let from = 0; from < rows.length; from += size)
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) sums[i * size + j]! += rows[from + i]! * rows[from + j]!
  return sums
}

/** The matrix with these eigenvectors and values. */
function recomposed(vectors: Float64Array, values: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1)
      for (let k = 0; k < size; k += 1)
        matrix[i * size + j]! += vectors[i * size + k]! * values[k]! * vectors[j * size + k]!
  return matrix
}

function times(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  return vector.map((_, row) => {
    let sum = 0
    for (let k = 0; k < size; k += 1) sum += matrix[row * size + k]! * vector[k]!
    return sum
  })
}
