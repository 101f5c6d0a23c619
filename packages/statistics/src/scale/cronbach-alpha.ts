import { weightedVariance } from '../describe/weighted-variance.ts'
import { fQuantile } from '../distribution/f-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { completeAnswers } from './complete-answers.ts'

export interface Reliability {
  /** At most 1; negative when items work against each other (check reversed items). */
  readonly alpha: number
  readonly low: number
  readonly high: number
  /** Persons who answered every item. */
  readonly n: number
  /** Items. */
  readonly k: number
}

/**
 * Cronbach's alpha of a scale, from raw (not standardised) items, with Feldt's interval. Persons who left out an item
 * (NaN) are left out. Items worded the other way round must be reversed beforehand. Equal to `psych::alpha` and
 * `psych::alpha.ci`.
 *
 * @param items - One column per item, persons in the same order.
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewItems` (2), `statistics.tooFewPersons` (3 complete),
 * `statistics.constantOutcome` when the total score does not vary.
 *
 * Sources: Cronbach (1951), Psychometrika 16, 297-334, doi 10.1007/BF02310555; Feldt, Woodruff and Salih (1987),
 * Applied Psychological Measurement 11, 93-103, doi 10.1177/014662168701100107.
 *
 * @example
 * cronbachAlpha([Float64Array.of(4, 3, 5, 2, 4), Float64Array.of(5, 3, 5, 3, 4), Float64Array.of(4, 2, 5, 3, 5)]).alpha
 * // 0.9174757
 */
export function cronbachAlpha(items: readonly Float64Array[], confLevel = 0.95): Reliability {
  const answers = completeAnswers(items, 2)
  const k = answers.length
  const n = answers[0]!.length
  const totals = answers[0]!.map((_, row) => answers.reduce((sum, item) => sum + item[row]!, 0))
  const totalVariance = weightedVariance(totals, null)
  if (!(totalVariance > 0))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen heeft dezelfde totaalscore, dus de betrouwbaarheid is niet te berekenen.',
      en: 'Everyone has the same total score, so reliability cannot be computed.',
    })
  const itemVariance = answers.reduce((sum, item) => sum + weightedVariance(item, null), 0)
  const alpha = (k / (k - 1)) * (1 - itemVariance / totalVariance)
  const limit = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1))
  return { alpha, low: limit((1 + confLevel) / 2), high: limit((1 - confLevel) / 2), n, k }
}
