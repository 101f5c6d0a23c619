/** Characteristics of studies as an orthonormal basis, so that years and shares can stand side by side. */
export interface ModeratorBasis {
  /** Orthonormal columns, one per kept column. */
  readonly basis: readonly Float64Array[]
  /** Upper triangle R, by rows: kept columns = basis times R. */
  readonly triangle: readonly Float64Array[]
  /** Positions of the columns that were kept, in order. */
  readonly kept: readonly number[]
}

/** A column with less than this share of its length left after the columns before it follows from them, as in R. */
const negligible = 1e-7

/** Orthogonalises columns by Gram-Schmidt, twice over; a column that follows from those before it is left out. */
export function moderatorBasis(columns: readonly Float64Array[]): ModeratorBasis {
  const basis: Float64Array[] = []
  const triangle: Float64Array[] = []
  const kept: number[] = []
  columns.forEach((column, position) => {
    const rest = Float64Array.from(column)
    const parts = new Float64Array(columns.length)
    for (let round = 0; round < 2; round += 1)
      basis.forEach((direction, index) => {
        const part = dot(direction, rest)
        parts[index]! += part
        for (let row = 0; row < rest.length; row += 1) rest[row]! -= part * direction[row]!
      })
    const length = Math.sqrt(dot(rest, rest))
    if (!(length > negligible * Math.sqrt(dot(column, column)))) return
    const index = basis.length
    parts[index] = length
    parts.slice(0, index).forEach((part, row) => {
      triangle[row]![index] = part
    })
    triangle.push(new Float64Array(columns.length))
    triangle[index]![index] = length
    basis.push(rest.map((value) => value / length))
    kept.push(position)
  })
  return { basis, triangle: triangle.map((row) => row.slice(0, basis.length)), kept }
}

/** Coefficients of the kept columns from those of the basis, by solving the triangle from the last row upwards. */
export function backFromBasis({ triangle }: ModeratorBasis, coordinates: Float64Array): Float64Array {
  const solution = Float64Array.from(coordinates)
  for (let row = solution.length - 1; row >= 0; row -= 1) {
    let value = solution[row]!
    for (let column = row + 1; column < solution.length; column += 1)
      value -= triangle[row]![column]! * solution[column]!
    solution[row] = value / triangle[row]![row]!
  }
  return solution
}

/** A covariance over the basis, by rows, as one over the kept columns. */
export function covarianceFromBasis(basis: ModeratorBasis, covariance: readonly Float64Array[]): Float64Array[] {
  const half = covariance.map((row) => backFromBasis(basis, row))
  const columns = half.map((_, index) =>
    backFromBasis(
      basis,
      Float64Array.from(half, (row) => row[index]!),
    ),
  )
  return columns.map((_, row) => Float64Array.from(columns, (column) => column[row]!))
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let index = 0; index < left.length; index += 1) sum += left[index]! * right[index]!
  return sum
}
