import { pearsonCorrelation } from '../describe/pearson-correlation.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { completeAnswers } from './complete-answers.ts'

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
  const correlations = answers.map((left) => Float64Array.from(answers, (right) => pearsonCorrelation(left, right)))
  if (correlations.some((row) => row.some(Number.isNaN)))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Minstens een vraag is door iedereen gelijk beantwoord, dus de betrouwbaarheid is niet te berekenen.',
      en: 'At least one item was answered alike by everyone, so reliability cannot be computed.',
    })
  const loadings = minimumResidualLoadings(correlations)
  const uniquenesses = loadings.map((loading) => 1 - loading * loading)
  const total = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const unique = uniquenesses.reduce((sum, value) => sum + value, 0)
  return { omega: total / (total + unique), loadings, uniquenesses, n: answers[0]!.length }
}

const largestLoading = Math.sqrt(1 - 0.005)

function minimumResidualLoadings(correlations: readonly Float64Array[]): Float64Array {
  const loadings = startingLoadings(correlations)
  for (let round = 0; round < 10_000; round += 1) {
    let change = 0
    correlations.forEach((row, item) => {
      let products = 0
      let squares = 0
      row.forEach((correlation, other) => {
        if (other === item) return
        products += correlation * loadings[other]!
        squares += loadings[other]! ** 2
      })
      const best = squares === 0 ? 0 : products / squares
      const kept = Math.max(-largestLoading, Math.min(largestLoading, best))
      change = Math.max(change, Math.abs(kept - loadings[item]!))
      loadings[item] = kept
    })
    if (change < 1e-12) break
  }
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  return loadings.map((loading) => sign * loading)
}

/** First principal direction by power iteration, so that items of opposite direction start with opposite signs. */
function startingLoadings(correlations: readonly Float64Array[]): Float64Array {
  let direction = Float64Array.from(correlations, (_, item) => 1 + item / (10 * correlations.length))
  for (let round = 0; round < 50; round += 1) {
    const next = Float64Array.from(correlations, (row) =>
      row.reduce((sum, correlation, other) => sum + correlation * direction[other]!, 0),
    )
    const size = next.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    direction = next.map((value) => (0.7 * value) / size)
  }
  return direction
}
