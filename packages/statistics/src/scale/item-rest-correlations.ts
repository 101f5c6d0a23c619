import { pearsonCorrelation } from '../describe/pearson-correlation.ts'
import { completeAnswers } from './complete-answers.ts'

/**
 * Correlation of each item with the sum of the other items, in the order of the items, -1 to 1; low or negative
 * points at an item that does not belong or was not reversed. Persons who left out an item (NaN) are left out; NaN for
 * an item that everyone answered alike. Equal to `r.drop` of `psych::alpha`.
 *
 * @throws EstimationFailure `statistics.tooFewItems` (2), `statistics.tooFewPersons` (3 complete).
 *
 * Source: Nunnally and Bernstein (1994), Psychometric Theory, 3rd edition.
 *
 * @example
 * itemRestCorrelations([Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2), Float64Array.of(2, 3, 4)])
 * // [0.866, 0.5, 0.866]
 */
export function itemRestCorrelations(items: readonly Float64Array[]): Float64Array {
  const answers = completeAnswers(items, 2)
  return Float64Array.from(answers, (item, position) => {
    const rest = item.map((_, row) =>
      answers.reduce((sum, other, index) => (index === position ? sum : sum + other[row]!), 0),
    )
    return pearsonCorrelation(item, rest)
  })
}
