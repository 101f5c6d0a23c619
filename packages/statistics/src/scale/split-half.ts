import { productMoment } from '../association/pearson-test.ts'
import { weightedVariance } from '../describe/weighted-variance.ts'
import { completeAnswers } from './complete-answers.ts'

export interface SplitHalf {
  /** Correlation of the two half scores. */
  readonly correlation: number
  /** Stepped up to the full length (Spearman and Brown). */
  readonly spearmanBrown: number
  /** Guttman's lambda 4 of this split. */
  readonly lambda4: number
  readonly n: number
}

/**
 * Split-half reliability: the first, third, fifth item against the others, from sums of the answers of persons who
 * answered every item (missing is NaN).
 *
 * @throws EstimationFailure `statistics.tooFewItems` (2), `statistics.tooFewPersons` (3 complete),
 * `statistics.constantOutcome` when a half does not vary.
 *
 * Sources: Brown (1910), British Journal of Psychology 3, 296-322, doi 10.1111/j.2044-8295.1910.tb00207.x; Guttman
 * (1945), Psychometrika 10, 255-282, doi 10.1007/BF02288892.
 *
 * @example
 * splitHalf([Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)]).spearmanBrown // 2/3
 */
export function splitHalf(items: readonly Float64Array[]): SplitHalf {
  const answers = completeAnswers(items, 2)
  const n = answers[0]!.length
  const half = (odd: number) => {
    const sums = new Float64Array(n)
    answers.forEach((item, position) => {
      if (position % 2 === odd) for (let row = 0; row < n; row += 1) sums[row] = sums[row]! + item[row]!
    })
    return sums
  }
  const first = half(0)
  const second = half(1)
  const correlation = productMoment(first, second)
  const total = weightedVariance(
    first.map((value, row) => value + second[row]!),
    null,
  )
  return {
    correlation,
    spearmanBrown: (2 * correlation) / (1 + correlation),
    lambda4: 2 * (1 - (weightedVariance(first, null) + weightedVariance(second, null)) / total),
    n,
  }
}
