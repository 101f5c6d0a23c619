/** Rows of a small matrix: one per coefficient, never one per person. */
export type Matrix = readonly Float64Array[]

/** Inner products of columns with each other, over the rows chosen. */
export function crossProduct(columns: Matrix, rows: readonly number[]): Matrix {
  return columns.map((left) =>
    Float64Array.from(columns, (right) => rows.reduce((sum, row) => sum + left[row]! * right[row]!, 0)),
  )
}

/** Rows and columns swapped, of a square matrix. */
export function transpose(matrix: Matrix): Matrix {
  return matrix.map((_, column) => Float64Array.from(matrix, (line) => line[column]!))
}

/** Matrix times vector. */
export function times(matrix: Matrix, vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (line) => dot(line, vector))
}

/** Transposed matrix times vector. */
export function timesTransposed(matrix: Matrix, vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (_, column) =>
    matrix.reduce((sum, line, row) => sum + line[column]! * vector[row]!, 0),
  )
}

/** Inner product. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!
  return sum
}
