import type { LogisticFit } from './fit-logistic.ts'
import { predictGeneralizedLinear } from './predict-generalized-linear.ts'

/**
 * Probabilities of outcome 1 for new rows under a logistic fit, 0 to 1; NaN where a column is missing.
 *
 * @param columns - The columns of the fit in the same order, without the intercept.
 * @throws RangeError when the number of columns differs from the fit, or is 0 (the number of rows is then unknown).
 *
 * @example
 * predictLogistic(fit, [Float64Array.of(0, 1)]) // Float64Array [0.3333, 0.6667]
 */
export function predictLogistic(fit: LogisticFit, columns: readonly Float64Array[]): Float64Array {
  return predictGeneralizedLinear(fit, columns)
}
