import { positiveInverse } from '../meta-analysis/positive-inverse.ts'
import {
  type NestedVariances,
  type NestedWeights,
  nestedColumn,
  nestedIndicators,
  nestedProduct,
  nestedWeights,
} from './nested-means.ts'
import type { NestedSums } from './nested-sums.ts'

/** The nested model at given variances. The last column of the sums is the effect, those before it the basis. */
export interface NestedFit {
  readonly variances: NestedVariances
  readonly coordinates: Float64Array
  /** (Q' V^-1 Q)^-1, by rows. */
  readonly inverse: readonly Float64Array[]
  /** Restricted log-likelihood for an orthonormal basis. */
  readonly logLikelihood: number
  /** Slope of it in the variances between groups and between units. */
  readonly slope: readonly [number, number]
  /** Average of observed and expected information: between, both, within. */
  readonly information: readonly [number, number, number]
}

/**
 * The nested model at given variances: fixed part, restricted likelihood, its slope, and the average information. Works
 * on means per unit and group, so that no matrix is larger than the number of coefficients and nothing cancels.
 *
 * Source: Gilmour, Thompson and Cullis (1995), Biometrics 51, doi 10.2307/2533274.
 */
export function nestedFit(sums: NestedSums, variances: NestedVariances, rows: number): NestedFit {
  const size = sums.unitMeans.length - 1
  const weights = nestedWeights(sums, variances)
  const columns = sums.unitMeans.map((means) => nestedColumn(means, sums, weights))
  const product = (left: number, right: number) =>
    sums.within[left]![right]! + nestedProduct(columns[left]!, columns[right]!, weights)
  const basis = Array.from({ length: size }, (_, index) => index)
  const cross = basis.map((left) => Float64Array.from(basis, (right) => product(left, right)))
  const { inverse, logDeterminant } = positiveInverse(cross)
  const right = Float64Array.from(basis, (left) => product(left, size))
  const coordinates = Float64Array.from(inverse, (row) => dot(row, right))
  const squares = product(size, size) - dot(coordinates, right)
  const determinants = sums.logVariances + weights.logDeterminant + logDeterminant
  const at = columns.map((column) => nestedIndicators(column, sums, weights))
  const residual = (part: 'unit' | 'group') =>
    at[size]![part].map((value, index) =>
      coordinates.reduce((rest, coordinate, column) => rest - coordinate * at[column]![part][index]!, value),
    )
  const left = { unit: residual('unit'), group: residual('group') }
  const slope = (part: 'unit' | 'group', own: Float64Array) =>
    (dot(left[part], left[part]) -
      own.reduce((sum, value, index) => sum + value - quadratic(inverse, (column) => at[column]![part][index]!), 0)) /
    2

  // Working vectors of the average information, Z Z' P y: constant within a group and within a unit.
  const works = [sums.groupOfUnit, null].map((place) =>
    nestedColumn(place === null ? left.unit : Float64Array.from(place, (group) => left.group[group]!), sums, weights),
  )
  const onBasis = works.map((work) =>
    Float64Array.from(basis, (column) => nestedProduct(work, columns[column]!, weights)),
  )
  const information = (first: number, second: number) => {
    const fixed = inverse.reduce((sum, row, index) => sum + onBasis[first]![index]! * dot(row, onBasis[second]!), 0)
    return (nestedProduct(works[first]!, works[second]!, weights) - fixed) / 2
  }
  return {
    variances,
    coordinates,
    inverse,
    logLikelihood: -((rows - size) * Math.log(2 * Math.PI) + determinants + squares) / 2,
    slope: [slope('group', weights.group), slope('unit', unitOwn(sums, variances, weights))],
    information: [information(0, 0), information(0, 1), information(1, 1)],
  }
}

/** 1' V^-1 1 for the indicator of each unit. */
function unitOwn({ groupOfUnit }: NestedSums, { between }: NestedVariances, weights: NestedWeights): Float64Array {
  return weights.unit.map((own, unit) => {
    const group = groupOfUnit[unit]!
    return own * (1 + between * Math.max(0, weights.ofUnits[group]! - own)) * weights.shrinkage[group]!
  })
}

function quadratic(matrix: readonly Float64Array[], value: (index: number) => number): number {
  let sum = 0
  for (let left = 0; left < matrix.length; left += 1)
    for (let right = 0; right < matrix.length; right += 1) sum += matrix[left]![right]! * value(left) * value(right)
  return sum
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let index = 0; index < left.length; index += 1) sum += left[index]! * right[index]!
  return sum
}
