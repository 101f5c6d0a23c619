import type { GeneralizedLinearFit } from './fit-generalized-linear.ts'
import { linearPredictor } from './linear-predictor.ts'
import { linkFunctions } from './link-function.ts'
import { requireColumnsOfFit } from './require-columns-of-fit.ts'

/**
 * Means of new rows under a generalised linear model: probabilities, or expected counts; NaN where a column is missing.
 *
 * @param columns - The columns of the fit in the same order, without the intercept.
 * @param offset - Added to the linear predictor, one per row.
 * @throws RangeError when the number of columns differs from the fit, or is 0 (the number of rows is then unknown).
 *
 * @example
 * predictGeneralizedLinear(fit, [Float64Array.of(0, 1)])
 */
export function predictGeneralizedLinear(
  fit: GeneralizedLinearFit,
  columns: readonly Float64Array[],
  offset?: Float64Array,
): Float64Array {
  requireColumnsOfFit(fit, columns)
  const rows = columns[0]!.length
  const predictor = linearPredictor(fit.coefficients, columns, rows, fit.design.intercept)
  if (offset !== undefined) for (let row = 0; row < rows; row += 1) predictor[row]! += offset[row]!
  const mean = new Float64Array(rows)
  linkFunctions[fit.link].evaluate(predictor, mean, new Float64Array(rows), new Float64Array(rows), 0, rows)
  return mean
}
