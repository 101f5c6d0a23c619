import type { RegressionInput } from './check-regression-input.ts'
import { fitLeastSquares } from './fit-least-squares.ts'
import { fitLogistic } from './fit-logistic.ts'
import { logisticProbability } from './logistic-probability.ts'

/** A logistic fit as R's `glm` leaves it under its default stopping rule. */
export interface StoppedLogistic {
  /** Intercept first. */
  readonly coefficients: Float64Array
  /** As rows; from the weights of the last step, so of the coefficients one step earlier. */
  readonly covariance: readonly Float64Array[]
  readonly iterations: number
}

/**
 * Logistic regression stopped as R's `glm` stops by default: from log-odds of plus and minus log 3, until the deviance
 * changes by less than `epsilon` of itself. Coefficients have about eight digits and variances six: for printing again
 * what R printed. {@link fitLogistic} goes on until nothing moves, and is the better answer.
 *
 * @param epsilon - R's default is 1e-8.
 * @throws EstimationFailure those of `fitLogistic`.
 *
 * @example
 * devianceStoppedLogistic({ columns: [Float64Array.of(0, 0, 0, 1, 1, 1)], outcome: Float64Array.of(0, 0, 1, 0, 1, 1) })
 *   .iterations // 4
 */
export function devianceStoppedLogistic(
  { columns, outcome }: Pick<RegressionInput, 'columns' | 'outcome'>,
  epsilon = 1e-8,
): StoppedLogistic {
  const settled = fitLogistic({ columns, outcome })
  let predictor: Float64Array = outcome.map((value) => (value === 1 ? Math.log(3) : -Math.log(3)))
  let deviance = devianceAt(predictor, outcome)
  for (let iteration = 1; iteration <= 25; iteration += 1) {
    const weights = predictor.map((value) => logisticProbability(value) * logisticProbability(-value))
    const response = predictor.map((value, row) => value + (outcome[row]! - logisticProbability(value)) / weights[row]!)
    const { coefficients, fitted, unscaledCovariance } = fitLeastSquares({ columns, outcome: response, weights })
    const next = devianceAt(fitted, outcome)
    if (Math.abs(next - deviance) < epsilon * (Math.abs(next) + 0.1))
      return { coefficients, covariance: unscaledCovariance, iterations: iteration }
    predictor = fitted
    deviance = next
  }
  return settled
}

function devianceAt(predictor: Float64Array, outcome: Float64Array): number {
  let deviance = 0
  for (let row = 0; row < outcome.length; row += 1) {
    const against = outcome[row] === 1 ? -predictor[row]! : predictor[row]!
    deviance += 2 * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))))
  }
  return deviance
}
