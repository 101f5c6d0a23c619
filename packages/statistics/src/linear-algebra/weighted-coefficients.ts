import { weightedMean } from '../describe/weighted-mean.ts'
import { dot } from './dot.ts'
import type { OrthogonalDesign } from './orthogonal-design.ts'
import { solveTriangle } from './solve-triangle.ts'

/** Least-squares coefficients of a response on an orthogonalised design: intercept first, then the kept columns. */
export function weightedCoefficients(
  design: OrthogonalDesign,
  response: Float64Array,
  weights: Float64Array | null,
): Float64Array {
  const level = weightedMean(response, weights)
  const scaled = response.map((value, row) => (value - level) * (design.rootWeights?.[row] ?? 1))
  const projections = Float64Array.from(design.basis, (direction) => dot(direction, scaled))
  const slopes = solveTriangle(design.triangle, projections)
  return Float64Array.of(level - dot(slopes, design.centres), ...slopes)
}
