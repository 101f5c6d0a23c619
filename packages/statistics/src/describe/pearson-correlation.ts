import { mean } from './mean.ts'

/**
 * Pearson's product-moment correlation, -1 to 1. Pairs in which either value is missing (NaN) are left out; NaN with
 * fewer than two pairs or when a column does not vary. Equal to R's `cor(x, y, use = 'complete.obs')`.
 *
 * @example
 * pearsonCorrelation([1, 2, 3], [2, 4, 5]) // 0.9819805060619657
 */
export function pearsonCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const rows = Array.from({ length: x.length }, (_, row) => row).filter(
    (row) => !Number.isNaN(x[row]!) && !Number.isNaN(y[row]!),
  )
  const centreX = mean(rows.map((row) => x[row]!))
  const centreY = mean(rows.map((row) => y[row]!))
  let squaresX = 0
  let squaresY = 0
  let products = 0
  for (const row of rows) {
    const deviationX = x[row]! - centreX
    const deviationY = y[row]! - centreY
    squaresX += deviationX * deviationX
    squaresY += deviationY * deviationY
    products += deviationX * deviationY
  }
  return Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)))
}
