import type { LeastSquaresFit } from './fit-least-squares.ts'
import { linearPredictor } from './linear-predictor.ts'
import { requireColumnsOfFit } from './require-columns-of-fit.ts'

/**
 * Predictions of a least-squares fit for new rows, in the unit of the outcome; NaN where a column is missing.
 *
 * @param columns - The columns of the fit in the same order, without the intercept.
 * @throws RangeError when the number of columns differs from the fit, or is 0 (the number of rows is then unknown).
 *
 * @example
 * predictLeastSquares(fit, [Float64Array.of(3)]) // Float64Array [8.3333]
 */
export function predictLeastSquares(fit: LeastSquaresFit, columns: readonly Float64Array[]): Float64Array {
  requireColumnsOfFit(fit, columns)
  return linearPredictor(fit.coefficients, columns, columns[0]!.length, fit.design.intercept)
}
