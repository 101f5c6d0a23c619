import { coefficientDirections } from './coefficient-directions.ts'
import type { OrthogonalDesign } from './orthogonal-design.ts'

/** The inverse of X' W X as rows, in the order intercept, kept columns. */
export function inverseCrossProduct(design: OrthogonalDesign): Float64Array[] {
  const directions = coefficientDirections(design)
  return directions.map((_, row) =>
    Float64Array.from(directions, (__, column) =>
      directions.reduce((sum, direction) => sum + direction[row]! * direction[column]!, 0),
    ),
  )
}
