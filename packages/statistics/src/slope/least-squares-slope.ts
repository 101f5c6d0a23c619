import { mean } from '../describe/mean.ts'

/**
 * Slope of the straight line of y on x by least squares, in units of y per unit of x; positive when y rises. Pairs in
 * which either is missing (NaN) are left out; NaN when fewer than two different x remain. Equal to `coef(lm(y ~ x))[2]`.
 *
 * @example
 * leastSquaresSlope([0, 1, 2, 3, 4], [10, 9, 9, 7, 5]) // -1.2
 */
export function leastSquaresSlope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const rows = Array.from({ length: x.length }, (_, row) => row).filter(
    (row) => !Number.isNaN(x[row]!) && !Number.isNaN(y[row]!),
  )
  const centreX = mean(rows.map((row) => x[row]!))
  const centreY = mean(rows.map((row) => y[row]!))
  let products = 0
  let squares = 0
  for (const row of rows) {
    products += (x[row]! - centreX) * (y[row]! - centreY)
    squares += (x[row]! - centreX) ** 2
  }
  return products / squares
}
