import { dot } from './dot.ts'
import type { OrthogonalDesign } from './orthogonal-design.ts'
import { solveTriangle } from './solve-triangle.ts'

/**
 * What one unit along each orthonormal direction means for the coefficients (intercept first): the intercept's own
 * direction, then one per kept column. The sum of their outer products is the inverse of X' W X.
 */
export function coefficientDirections(design: OrthogonalDesign): Float64Array[] {
  const size = design.basis.length + 1
  const intercept = new Float64Array(size)
  intercept[0] = 1 / Math.sqrt(design.totalWeight)
  const directions = design.basis.map((_, index) => {
    const unit = new Float64Array(size - 1)
    unit[index] = 1
    const slopes = solveTriangle(design.triangle, unit)
    return Float64Array.of(-dot(slopes, design.centres), ...slopes)
  })
  return [intercept, ...directions]
}
