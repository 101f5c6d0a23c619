import { dot } from './dot.ts'
import { orthogonaliseDesign } from './orthogonal-design.ts'
import { solveTriangle } from './solve-triangle.ts'

/** A design, its intercept included, as uncorrelated columns with a mean square of 1. */
export interface DesignBasis {
  /** The column of ones first. */
  readonly columns: readonly Float64Array[]
  /** What one unit along each basis column means for the coefficients, intercept first; a triangle. */
  readonly directions: readonly Float64Array[]
  /** How many columns follow from the ones before them; they have no basis column. */
  readonly aliased: number
}

/** Columns, with an intercept before them, as a basis: likelihoods over it are well scaled whatever the units. */
export function designBasis(columns: readonly Float64Array[], n: number): DesignBasis {
  const { basis, triangle, centres, aliased } = orthogonaliseDesign(columns, null, n)
  const root = Math.sqrt(n)
  for (const column of basis) for (let row = 0; row < n; row += 1) column[row]! *= root
  const size = basis.length
  const directions = basis.map((_, index) => {
    const unit = new Float64Array(size)
    unit[index] = root
    const slopes = solveTriangle(triangle, unit)
    return Float64Array.of(-dot(slopes, centres), ...slopes)
  })
  const intercept = new Float64Array(size + 1)
  intercept[0] = 1
  return {
    columns: [new Float64Array(n).fill(1), ...basis],
    directions: [intercept, ...directions],
    aliased: aliased.length,
  }
}

/** Coefficients of the design from amounts along the basis. */
export function designCoefficients({ directions }: DesignBasis, amounts: ArrayLike<number>): Float64Array {
  const coefficients = new Float64Array(directions.length)
  for (let index = 0; index < directions.length; index += 1)
    for (let part = 0; part < coefficients.length; part += 1)
      coefficients[part]! += amounts[index]! * directions[index]![part]!
  return coefficients
}

/** Covariance of coefficients, as rows, from that of amounts along the basis. */
export function designCovariance(basis: DesignBasis, matrix: readonly ArrayLike<number>[]): Float64Array[] {
  const half = matrix.map((row) => designCoefficients(basis, row))
  return basis.directions.map((_, part) =>
    designCoefficients(
      basis,
      half.map((row) => row[part]!),
    ),
  )
}

/** Amounts along the basis from coefficients of the design. */
export function basisAmounts({ directions }: DesignBasis, coefficients: Float64Array): Float64Array {
  const amounts = new Float64Array(directions.length)
  const left = coefficients.slice()
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    amounts[index] = left[index]! / directions[index]![index]!
    for (let part = 0; part < left.length; part += 1) left[part]! -= amounts[index]! * directions[index]![part]!
  }
  return amounts
}
