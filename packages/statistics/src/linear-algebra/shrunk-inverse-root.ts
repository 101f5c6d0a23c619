import { choleskyTriangle } from './cholesky-triangle.ts'
import { squareRootQuadrature } from './square-root-quadrature.ts'
import { symmetricEigen } from './symmetric-eigen.ts'

/** An eigenvalue of Z'Z this near to 1 makes a direction that is left out, as a generalised inverse does. */
const nearOne = 1e-10

/**
 * B^-1/2 times vectors, where B = T (I - Z Z') T with T diagonal and Z of few columns: by quadrature over linear systems
 * of the size of Z'Z, so that a cluster of thousands costs no more than its rows. Directions in which B is 0 are left out.
 *
 * @param scale - Diagonal of T, positive.
 * @param rows - Z by rows, `size` numbers each.
 * @param vectors - As many rows, `count` numbers each; overwritten copies are returned.
 */
export function shrunkInverseRoot(
  scale: Float64Array,
  rows: Float64Array,
  size: number,
  vectors: Float64Array,
  count: number,
): Float64Array {
  const n = scale.length
  const scaled = rows.map((value, index) => value * scale[Math.floor(index / size)]!)
  const { values, vectors: axes } = symmetricEigen(crossOf(rows, rows, n, size, size), size)
  const absent = [...values.keys()].filter((axis) => values[axis]! > 1 - nearOne)
  const most = values.reduce((high, value, axis) => (absent.includes(axis) ? high : Math.max(high, value)), 0)
  const nulls = orthonormal(absent.map((axis) => nullDirection(scale, rows, size, axes, axis)))
  const input = withoutDirections(vectors, count, nulls)
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (const value of scale) {
    low = Math.min(low, value * value)
    high = Math.max(high, value * value)
  }
  const result = new Float64Array(vectors.length)
  for (const { shift, weight } of squareRootQuadrature(low * (1 - most), high))
    addSolution(result, weight, { scale, scaled, size, shift, input, count })
  return withoutDirections(result, count, nulls)
}

interface System {
  readonly scale: Float64Array
  readonly scaled: Float64Array
  readonly size: number
  readonly shift: number
  readonly input: Float64Array
  readonly count: number
}

/** Adds weight times (B + shift)^-1 input, through the small system of Woodbury's identity. */
function addSolution(result: Float64Array, weight: number, { scale, scaled, size, shift, input, count }: System): void {
  const n = scale.length
  const divided = input.map((value, index) => value / (scale[Math.floor(index / count)]! ** 2 + shift))
  const half = scaled.map((value, index) => value / (scale[Math.floor(index / size)]! ** 2 + shift))
  const system = crossOf(scaled, half, n, size, size).map((value, index) => (index % (size + 1) === 0 ? 1 : 0) - value)
  const right = crossOf(scaled, divided, n, size, count)
  const solution = solveSymmetric(system, size, right, count)
  for (let row = 0; row < n; row += 1)
    for (let column = 0; column < count; column += 1) {
      let value = divided[row * count + column]!
      for (let k = 0; k < size; k += 1) value += half[row * size + k]! * solution[k * count + column]!
      result[row * count + column]! += weight * value
    }
}

function solveSymmetric(system: Float64Array, size: number, right: Float64Array, count: number): Float64Array {
  const triangle = choleskyTriangle(system, size)
  const solution = Float64Array.from(right)
  if (triangle === null) return solution.fill(Number.NaN)
  for (let column = 0; column < count; column += 1) {
    for (let row = 0; row < size; row += 1) {
      let value = solution[row * count + column]!
      for (let k = 0; k < row; k += 1) value -= triangle[k * size + row]! * solution[k * count + column]!
      solution[row * count + column] = value / triangle[row * size + row]!
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      let value = solution[row * count + column]!
      for (let k = row + 1; k < size; k += 1) value -= triangle[row * size + k]! * solution[k * count + column]!
      solution[row * count + column] = value / triangle[row * size + row]!
    }
  }
  return solution
}

/** Left' times right, for two matrices by rows. */
function crossOf(left: Float64Array, right: Float64Array, n: number, size: number, count: number): Float64Array {
  const sums = new Float64Array(size * count)
  for (let row = 0; row < n; row += 1)
    for (let i = 0; i < size; i += 1) {
      const factor = left[row * size + i]!
      for (let j = 0; j < count; j += 1) sums[i * count + j]! += factor * right[row * count + j]!
    }
  return sums
}

/** T^-1 Z u, which B takes to 0 when u is an axis of Z'Z with value 1. */
function nullDirection(
  scale: Float64Array,
  rows: Float64Array,
  size: number,
  axes: Float64Array,
  axis: number,
): Float64Array {
  return scale.map((value, row) => {
    let sum = 0
    for (let k = 0; k < size; k += 1) sum += rows[row * size + k]! * axes[k * size + axis]!
    return sum / value
  })
}

function orthonormal(directions: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = []
  for (const direction of directions) {
    const rest = basis.reduce((left, axis) => {
      const shared = inner(axis, left)
      return left.map((value, row) => value - shared * axis[row]!)
    }, direction)
    const norm = Math.sqrt(inner(rest, rest))
    basis.push(rest.map((value) => value / norm))
  }
  return basis
}

function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let row = 0; row < left.length; row += 1) sum += left[row]! * right[row]!
  return sum
}

function withoutDirections(vectors: Float64Array, count: number, directions: readonly Float64Array[]): Float64Array {
  const rest = Float64Array.from(vectors)
  for (const direction of directions)
    for (let column = 0; column < count; column += 1) {
      let sum = 0
      for (let row = 0; row < direction.length; row += 1) sum += direction[row]! * rest[row * count + column]!
      for (let row = 0; row < direction.length; row += 1) rest[row * count + column]! -= sum * direction[row]!
    }
  return rest
}
