import type { LogisticFit } from './fit-logistic.ts'
import { linearPredictor } from './linear-predictor.ts'
import { logisticProbability } from './logistic-probability.ts'

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
  if (columns.length !== fit.coefficients.length - 1 || columns.length === 0)
    throw new RangeError(`the fit has ${fit.coefficients.length - 1} columns, ${columns.length} were given`)
  return linearPredictor(fit.coefficients, columns, columns[0]!.length).map(logisticProbability)
}
