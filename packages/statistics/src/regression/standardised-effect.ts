import type { GeneralizedLinearFit } from './fit-generalized-linear.ts'
import { standardisedMeans } from './standardised-means.ts'

/** Standard errors of standardised means and of what compares them; null where that does not exist. */
export interface StandardisedErrors {
  readonly one: number
  readonly zero: number
  readonly difference: number
  readonly logRatio: number | null
  readonly logOddsRatio: number | null
}

/** Everyone's mean outcome with a column at 1 and at 0, compared. */
export interface StandardisedEffect {
  readonly one: number
  readonly zero: number
  /** one - zero. */
  readonly difference: number
  /** one / zero; null unless both are above 0. */
  readonly ratio: number | null
  /** Null unless both lie between 0 and 1. */
  readonly oddsRatio: number | null
  /** By the delta method, from a covariance of the coefficients: who was in the sample is taken as given. */
  stdErrors(covariance: readonly ArrayLike<number>[]): StandardisedErrors
  /** From the influence of each row on the coefficients: the sample of people counts too. */
  influenceErrors(influence: readonly Float64Array[]): StandardisedErrors
}

/**
 * Marginal effect of a 0/1 column by standardisation (g-computation): everyone's mean outcome under a generalised
 * linear model with the column at 1 against the same with it at 0, as a difference, a ratio and an odds ratio.
 *
 * @param changed - The columns of the fit with that column, and what is made of it, as if it were 1 for everyone; and
 * the same with 0.
 * @param weights - Weight of each row in the means; null is everyone once.
 *
 * Sources: Robins (1986), Mathematical Modelling 7, 1393-1512, doi 10.1016/0270-0255(86)90088-6.
 *
 * @example
 * standardisedEffect(fit, [[ones, age], [zeros, age]], null).difference // share with work, all treated - none treated
 */
export function standardisedEffect(
  fit: GeneralizedLinearFit,
  changed: readonly [readonly Float64Array[], readonly Float64Array[]],
  weights: Float64Array | null,
): StandardisedEffect {
  const { means, predictions, gradients } = standardisedMeans(fit, changed, weights)
  const [one, zero] = means
  const ratios = one > 0 && zero > 0
  const odds = ratios && one < 1 && zero < 1
  const errors = (errorOf: (first: number, second: number) => number): StandardisedErrors => ({
    one: errorOf(1, 0),
    zero: errorOf(0, 1),
    difference: errorOf(1, -1),
    logRatio: ratios ? errorOf(1 / one, -1 / zero) : null,
    logOddsRatio: odds ? errorOf(1 / (one * (1 - one)), -1 / (zero * (1 - zero))) : null,
  })
  return {
    one,
    zero,
    difference: one - zero,
    ratio: ratios ? one / zero : null,
    oddsRatio: odds ? (one * (1 - zero)) / (zero * (1 - one)) : null,
    stdErrors: (covariance) =>
      errors((first, second) => {
        const gradient = gradients[0].map((value, place) => first * value + second * gradients[1][place]!)
        return Math.sqrt(quadratic(gradient, covariance))
      }),
    influenceErrors(influence) {
      const total = weights === null ? fit.fitted.length : weights.reduce((sum, weight) => sum + weight, 0)
      const own = means.map((mean, side) => {
        const values = predictions[side]!.map((value, row) => ((weights?.[row] ?? 1) * (value - mean)) / total)
        influence.forEach((column, place) => {
          const factor = gradients[side]![place]!
          if (factor !== 0) for (let row = 0; row < values.length; row += 1) values[row]! += factor * column[row]!
        })
        return values
      })
      return errors((first, second) => {
        let sum = 0
        for (let row = 0; row < fit.fitted.length; row += 1)
          sum += (first * own[0]![row]! + second * own[1]![row]!) ** 2
        return Math.sqrt(sum)
      })
    },
  }
}

/** The gradient is 0 where the covariance is not available. */
function quadratic(gradient: Float64Array, covariance: readonly ArrayLike<number>[]): number {
  let sum = 0
  for (let i = 0; i < gradient.length; i += 1)
    for (let j = 0; j < gradient.length; j += 1)
      if (gradient[i] !== 0 && gradient[j] !== 0) sum += gradient[i]! * covariance[i]![j]! * gradient[j]!
  return sum
}
