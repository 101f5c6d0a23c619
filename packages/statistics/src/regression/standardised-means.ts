import type { GeneralizedLinearFit } from './fit-generalized-linear.ts'
import { linearPredictor } from './linear-predictor.ts'
import { linkFunctions } from './link-function.ts'

/** Mean predictions for everyone under two values of a column, and what they change by per coefficient. */
export interface StandardisedMeans {
  /** Mean prediction with the column at 1, and at 0. */
  readonly means: readonly [number, number]
  /** Per row, with the column at 1, and at 0. */
  readonly predictions: readonly [Float64Array, Float64Array]
  /** Derivative of each mean to the coefficients; 0 for an aliased one. */
  readonly gradients: readonly [Float64Array, Float64Array]
}

/**
 * Standardisation (g-computation): everyone's mean outcome under a model with one column set to 1 and to 0. The
 * difference is a marginal effect, in the unit of the outcome whatever the link.
 *
 * @param changed - The columns of the fit with that column, and what is made of it, as if it were 1 for everyone; and
 * the same with 0.
 * @param weights - Weight of each row in the means; null is everyone once.
 *
 * Source: Robins (1986), Mathematical Modelling 7, 1393-1512, doi 10.1016/0270-0255(86)90088-6.
 *
 * @example
 * standardisedMeans(fit, [[ones, age], [zeros, age]], null).means // share with work if all were treated, and if none
 */
export function standardisedMeans(
  fit: GeneralizedLinearFit,
  changed: readonly [readonly Float64Array[], readonly Float64Array[]],
  weights: Float64Array | null,
): StandardisedMeans {
  const [one, zero] = changed.map((columns) => meanPrediction(fit, columns, weights))
  return {
    means: [one!.mean, zero!.mean],
    predictions: [one!.predictions, zero!.predictions],
    gradients: [one!.gradient, zero!.gradient],
  }
}

function meanPrediction(fit: GeneralizedLinearFit, columns: readonly Float64Array[], weights: Float64Array | null) {
  const rows = fit.fitted.length
  const { intercept } = fit.design
  const predictor = linearPredictor(fit.coefficients, columns, rows, intercept)
  const predictions = new Float64Array(rows)
  const slopes = new Float64Array(rows)
  linkFunctions[fit.link].evaluate(predictor, predictions, new Float64Array(rows), slopes, 0, rows)
  const share = shares(weights, rows)
  const average = (values: Float64Array, factors?: Float64Array) => {
    let sum = 0
    for (let row = 0; row < rows; row += 1)
      sum += share(row) * values[row]! * (factors === undefined ? 1 : factors[row]!)
    return sum
  }
  const gradient = Float64Array.from(fit.coefficients, (coefficient, place) => {
    if (Number.isNaN(coefficient)) return 0
    if (intercept && place === 0) return average(slopes)
    return average(slopes, columns[place - (intercept ? 1 : 0)]!)
  })
  return { mean: average(predictions), predictions, gradient }
}

function shares(weights: Float64Array | null, rows: number): (row: number) => number {
  if (weights === null) return () => 1 / rows
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return (row) => weights[row]! / total
}
