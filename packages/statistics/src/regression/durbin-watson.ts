/**
 * Durbin and Watson's statistic of residuals in order of time: about 2 when neighbours are unrelated, towards 0 when they
 * are alike and towards 4 when they alternate. NaN when all residuals are 0.
 *
 * Source: Durbin and Watson (1950), Biometrika 37, 409-428, doi 10.1093/biomet/37.3-4.409.
 *
 * @example
 * durbinWatson(Float64Array.of(1, -1, 1, -1)) // 3
 */
export function durbinWatson(residuals: Float64Array): number {
  let squares = 0
  let steps = 0
  for (let row = 0; row < residuals.length; row += 1) {
    squares += residuals[row]! ** 2
    if (row > 0) steps += (residuals[row]! - residuals[row - 1]!) ** 2
  }
  return steps / squares
}
