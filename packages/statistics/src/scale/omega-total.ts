import { EstimationFailure } from '../result/estimation-failure.ts'
import { correlationOf } from './alpha-of-covariance.ts'
import { completeAnswers } from './complete-answers.ts'
import { minimumResidualLoadings } from './minimum-residual-loadings.ts'
import { pairwiseCovariance } from './pairwise-covariance.ts'

export interface OmegaTotal {
  /** 0 to 1. */
  readonly omega: number
  /** Standardised loadings on the one factor; the sum is positive. */
  readonly loadings: Float64Array
  /** 1 - loading squared. */
  readonly uniquenesses: Float64Array
  /** Persons who answered every item. */
  readonly n: number
}

/**
 * McDonald's omega total of a scale with one factor: (sum of loadings)^2 / ((sum of loadings)^2 + sum of
 * uniquenesses), on standardised items. The loadings are those of minimum residuals (least squares on the
 * correlations off the diagonal), found by solving for one loading at a time; a loading is kept within the bounds that
 * `psych::fa(fm = "minres")` keeps (uniqueness at least 0.005). Agrees with `psych` to about 1e-4, the precision of
 * its optimiser. Persons who left out an item (NaN) are left out.
 *
 * @throws EstimationFailure `statistics.tooFewItems` (3), `statistics.tooFewPersons` (3 complete),
 * `statistics.constantOutcome` when an item does not vary.
 *
 * Sources: McDonald (1999), Test Theory; Harman and Jones (1966), Psychometrika 31, 351-368, doi 10.1007/BF02289468.
 *
 * @example
 * omegaTotal(items).omega // 0.724
 */
export function omegaTotal(items: readonly Float64Array[]): OmegaTotal {
  const answers = completeAnswers(items, 3)
  const covariance = pairwiseCovariance(answers)
  if (covariance.some((row, item) => !(row[item]! > 0)))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Minstens een vraag is door iedereen gelijk beantwoord, dus de betrouwbaarheid is niet te berekenen.',
      en: 'At least one item was answered alike by everyone, so reliability cannot be computed.',
    })
  const loadings = minimumResidualLoadings(correlationOf(covariance))
  const uniquenesses = loadings.map((loading) => 1 - loading * loading)
  const total = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const unique = uniquenesses.reduce((sum, value) => sum + value, 0)
  return { omega: total / (total + unique), loadings, uniquenesses, n: answers[0]!.length }
}
