import type { RegressionInput } from './check-regression-input.ts'
import {
  fitGeneralizedLinear,
  type GeneralizedLinearFit,
  type GeneralizedLinearInput,
} from './fit-generalized-linear.ts'

/** A logistic fit: coefficients are log-odds of outcome 1, `fitted` its probabilities. */
export type LogisticFit = GeneralizedLinearFit

/**
 * Logistic regression of a 0/1 outcome on columns, by Fisher scoring until no coefficient moves any more. The intercept
 * is added first. Weights multiply a row's log-likelihood. See `fitGeneralizedLinear`, of which this is the most used case.
 *
 * @throws EstimationFailure `statistics.oneOutcome` (everyone has the same outcome), `statistics.separation` (a
 * combination of columns tells the outcomes apart without error, so that no finite coefficient fits best),
 * `statistics.collinear`, `statistics.missingValues`, `statistics.infiniteValue`, `statistics.negativeWeights`,
 * `statistics.tooFewPersons`, `statistics.noConvergence`.
 * @throws RangeError when the outcome is not 0 or 1.
 *
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd edition; separation: Albert and Anderson (1984),
 * Biometrika 71, 1-10, doi 10.1093/biomet/71.1.1.
 *
 * @example
 * fitLogistic({ columns: [Float64Array.of(0, 0, 0, 1, 1, 1)], outcome: Float64Array.of(0, 0, 1, 0, 1, 1) })
 *   .coefficients // [-log 2, 2 log 2]
 */
export function fitLogistic(
  input: RegressionInput & Pick<GeneralizedLinearInput, 'offset' | 'start' | 'epsilon'>,
): LogisticFit {
  const { outcome, weights } = input
  for (let row = 0; row < outcome.length; row += 1) {
    const value = outcome[row]!
    const counts = weights === undefined || weights[row]! > 0
    if (counts && value !== 0 && value !== 1 && Number.isFinite(value))
      throw new RangeError('the outcome must be 0 or 1')
  }
  return fitGeneralizedLinear({ ...input, family: 'binomial' })
}
