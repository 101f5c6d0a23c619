import { weightedMean } from '../describe/weighted-mean.ts'
import { dot } from './dot.ts'

/** A design matrix as an orthonormal basis: sqrt(w) (x - centre) = basis times triangle. The intercept stands apart. */
export interface OrthogonalDesign {
  /** Weighted mean of each kept column. */
  readonly centres: Float64Array
  /** One orthonormal column per kept column, length n. */
  readonly basis: readonly Float64Array[]
  /** Upper triangle, `triangle[row][column]`. */
  readonly triangle: readonly Float64Array[]
  /** Positions of columns that follow from the intercept and the columns before them; left out of the basis. */
  readonly aliased: readonly number[]
  /** Sum of the weights, or n. */
  readonly totalWeight: number
  /** Square roots of the weights; null is unweighted. */
  readonly rootWeights: Float64Array | null
}

/** A column whose remaining norm falls below this part of its norm about the mean is a repetition of the others. */
const collinearTolerance = 1e-7
/** A column that varies less than this part of its own level is a constant. */
const constantTolerance = 1e-12

/**
 * Orthogonalises columns about their weighted means by Gram-Schmidt with a second pass, which is as accurate as
 * Householder reflections. Centring first is what makes columns with a large level and a small spread (years, euros)
 * harmless. The rule for a repeated column is that of R's `lm` (1e-7), applied after centring.
 *
 * @param columns - Complete columns of equal length, without the intercept.
 * @param weights - Null, or one non-negative weight per row.
 * @param n - Rows; needed when there is no column.
 * @param intercept - False for a design without one: columns are then not centred.
 */
export function orthogonaliseDesign(
  columns: readonly Float64Array[],
  weights: Float64Array | null,
  n: number,
  intercept = true,
): OrthogonalDesign {
  const rootWeights = weights === null ? null : weights.map(Math.sqrt)
  const totalWeight = weights === null ? n : weights.reduce((sum, weight) => sum + weight, 0)
  const centres: number[] = []
  const basis: Float64Array[] = []
  const entries: number[][] = []
  const aliased: number[] = []
  columns.forEach((column, position) => {
    const centre = intercept ? weightedMean(column, weights) : 0
    const rest = column.map((value, row) => (value - centre) * (rootWeights === null ? 1 : rootWeights[row]!))
    const spread = Math.sqrt(dot(rest, rest))
    const level = Math.abs(centre) * Math.sqrt(totalWeight)
    const projections = new Array<number>(basis.length).fill(0)
    for (let pass = 0; pass < 2; pass += 1)
      basis.forEach((direction, index) => {
        const projection = dot(direction, rest)
        projections[index]! += projection
        for (let row = 0; row < rest.length; row += 1) rest[row]! -= projection * direction[row]!
      })
    const remaining = Math.sqrt(dot(rest, rest))
    if (!(spread > constantTolerance * level) || !(remaining > collinearTolerance * spread)) {
      aliased.push(position)
      return
    }
    for (let row = 0; row < rest.length; row += 1) rest[row]! /= remaining
    centres.push(centre)
    basis.push(rest)
    entries.push([...projections, remaining])
  })
  const triangle = basis.map((_, row) =>
    Float64Array.from(entries, (column, position) => (position < row ? 0 : column[row]!)),
  )
  return { centres: Float64Array.from(centres), basis, triangle, aliased, totalWeight, rootWeights }
}
