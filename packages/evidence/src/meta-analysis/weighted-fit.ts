import { positiveInverse } from './positive-inverse.ts'

/** A weighted regression of effects on an orthonormal basis. */
export interface WeightedFit {
  readonly basis: readonly Float64Array[]
  readonly weights: Float64Array
  /** (Q' W Q)^-1, by rows. */
  readonly inverse: readonly Float64Array[]
  readonly logDeterminant: number
  /** Over the basis. */
  readonly coordinates: Float64Array
  readonly residuals: Float64Array
  /** Weighted sum of squared residuals: y' P y. */
  readonly squares: number
}

/** Fits by weighted least squares. */
export function weightedFit(
  basis: readonly Float64Array[],
  response: Float64Array,
  weights: Float64Array,
): WeightedFit {
  const { inverse, logDeterminant } = positiveInverse(weightedCross(basis, weights))
  const right = basis.map((column) => weightedDot(column, response, weights))
  const coordinates = Float64Array.from(inverse, (row) =>
    row.reduce((sum, value, index) => sum + value * right[index]!, 0),
  )
  const residuals = Float64Array.from(response)
  basis.forEach((column, index) => {
    const coordinate = coordinates[index]!
    for (let row = 0; row < residuals.length; row += 1) residuals[row]! -= coordinate * column[row]!
  })
  return {
    basis,
    weights,
    inverse,
    logDeterminant,
    coordinates,
    residuals,
    squares: weightedDot(residuals, residuals, weights),
  }
}

/** Trace of P D, where P = W - W Q (Q' W Q)^-1 Q' W and D is a diagonal (null: the identity). */
export function projectionTrace({ basis, weights, inverse }: WeightedFit, diagonal: Float64Array | null): number {
  const own = diagonal === null ? weights : weights.map((weight, row) => weight * diagonal[row]!)
  const twice = own.map((value, row) => value * weights[row]!)
  return total(own) - traceOfProduct(inverse, weightedCross(basis, twice))
}

/** Trace of P D P E, for diagonals D and E (null: the identity). */
export function projectionSquareTrace(
  { basis, weights, inverse }: WeightedFit,
  first: Float64Array | null,
  second: Float64Array | null,
): number {
  const times = (values: Float64Array, other: Float64Array | null) =>
    other === null ? values : values.map((value, row) => value * other[row]!)
  const squares = weights.map((weight) => weight * weight)
  const left = times(squares, first)
  const right = second === first ? left : times(squares, second)
  const both = times(left, second)
  const cubes = times(both, weights)
  const around = (values: Float64Array) => product(inverse, weightedCross(basis, values))
  const one = around(left)
  const two = right === left ? one : around(right)
  return total(both) - 2 * traceOfProduct(inverse, weightedCross(basis, cubes)) + traceOfProduct(one, two)
}

/** Cross products of columns with each other, weighted. */
export function weightedCross(columns: readonly Float64Array[], weights: Float64Array): Float64Array[] {
  const cross = columns.map(() => new Float64Array(columns.length))
  for (let left = 0; left < columns.length; left += 1)
    for (let right = 0; right <= left; right += 1) {
      const value = weightedDot(columns[left]!, columns[right]!, weights)
      cross[left]![right] = value
      cross[right]![left] = value
    }
  return cross
}

function weightedDot(left: Float64Array, right: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let row = 0; row < weights.length; row += 1) sum += weights[row]! * left[row]! * right[row]!
  return sum
}

function total(values: Float64Array): number {
  let sum = 0
  for (let row = 0; row < values.length; row += 1) sum += values[row]!
  return sum
}

function product(left: readonly Float64Array[], right: readonly Float64Array[]): Float64Array[] {
  return left.map((row) =>
    Float64Array.from(right, (_, column) => row.reduce((sum, value, index) => sum + value * right[index]![column]!, 0)),
  )
}

function traceOfProduct(left: readonly Float64Array[], right: readonly Float64Array[]): number {
  let sum = 0
  for (let row = 0; row < left.length; row += 1)
    for (let column = 0; column < left.length; column += 1) sum += left[row]![column]! * right[column]![row]!
  return sum
}
