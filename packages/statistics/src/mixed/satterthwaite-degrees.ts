import { dot } from '../linear-algebra/dot.ts'
import type { ProfilePoint } from './profile-likelihood.ts'

/** An eigenvalue of the Hessian below this is taken for flat, as lmerTest does. */
const flat = 1e-8

/**
 * Satterthwaite's degrees of freedom of coefficients of a random-intercept model: twice the squared variance of a
 * coefficient over the variance of that variance, from the Hessian of the deviance in the standard deviation ratio and
 * the residual standard deviation. The definition of lmerTest, with exact instead of numerical slopes.
 *
 * @param weights - Per coefficient how it is made of the amounts along the basis.
 */
export function satterthwaiteDegrees(point: ProfilePoint, weights: readonly Float64Array[]): Float64Array {
  const { ratio, covariance, information, squares, determinant, degrees } = point
  const variance = squares[0] / degrees
  const sigma = Math.sqrt(variance)
  const root = Math.sqrt(ratio)
  const slope = determinant[1] + squares[1] / variance
  const curve = determinant[2] + squares[2] / variance
  const ofRatio = 4 * ratio * curve + 2 * slope
  const across = (-2 * squares[1] * 2 * root) / sigma ** 3
  const ofSigma = (4 * degrees) / variance
  const inverse = inverseOfPositivePart(ofRatio, across, ofSigma)
  return Float64Array.from(weights, (direction) => {
    const projected = Float64Array.from(covariance, (row) => dot(row, direction))
    const size = variance * dot(projected, direction)
    const turned = Float64Array.from(information, (row) => dot(row, projected))
    const byRatio = variance * 2 * root * dot(projected, turned)
    const bySigma = (2 * size) / sigma
    const spread = byRatio ** 2 * inverse[0] + 2 * byRatio * bySigma * inverse[1] + bySigma ** 2 * inverse[2]
    return (2 * size ** 2) / (2 * spread)
  })
}

/** Inverse of [[a, b], [b, c]] over the eigenvectors whose eigenvalue is positive, as [aa, ab, cc]. */
function inverseOfPositivePart(a: number, b: number, c: number): [number, number, number] {
  const middle = (a + c) / 2
  const reach = Math.hypot((a - c) / 2, b)
  const inverse: [number, number, number] = [0, 0, 0]
  const angle = Math.atan2(2 * b, a - c) / 2
  for (const [value, along, over] of [
    [middle + reach, Math.cos(angle), Math.sin(angle)],
    [middle - reach, -Math.sin(angle), Math.cos(angle)],
  ] as const) {
    if (value <= flat) continue
    inverse[0] += (along * along) / value
    inverse[1] += (along * over) / value
    inverse[2] += (over * over) / value
  }
  return inverse
}
