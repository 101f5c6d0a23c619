import { completePairs } from '../association/complete-pairs.ts'
import { productMoment } from '../association/pearson-test.ts'
import { mean } from '../describe/mean.ts'
import { standardDeviation } from '../describe/standard-deviation.ts'
import { fQuantile } from '../distribution/f-quantile.ts'
import { alphaOfCovariance, correlationOf } from './alpha-of-covariance.ts'
import { checkItems } from './check-items.ts'
import { completeAnswers } from './complete-answers.ts'
import { pairwiseCovariance } from './pairwise-covariance.ts'
import { squaredMultipleCorrelations } from './squared-multiple-correlations.ts'

/** How one item does in its scale. */
export interface ItemStatistics {
  /** Persons who answered it. */
  readonly n: number
  readonly mean: number
  readonly standardDeviation: number
  /** Correlation with the mean score, the item itself in it. */
  readonly scaleCorrelation: number
  /** The same from standardised items. */
  readonly standardizedCorrelation: number
  /** Corrected for the item's being in the score, through what it shares with the others. */
  readonly correctedCorrelation: number
  /** With the sum of the other items; low or negative points at an item that does not belong or was not reversed. */
  readonly restCorrelation: number
  /** Raw alpha of the other items; null when only one is left. */
  readonly alphaIfDropped: number | null
}

export interface ScaleStatistics {
  /** Raw alpha (Cronbach): at most 1, negative when items work against each other. */
  readonly alpha: number
  /** Limits of Feldt, Woodruff and Salih. */
  readonly low: number
  readonly high: number
  /** Standard error of Duhachek and Iacobucci. */
  readonly stdError: number
  readonly standardizedAlpha: number
  readonly lambda6: number
  readonly meanCorrelation: number
  readonly medianCorrelation: number
  /** Of the persons' mean scores. */
  readonly mean: number
  readonly standardDeviation: number
  /** Standard error of measurement of a mean score. */
  readonly measurementError: number
  readonly items: readonly ItemStatistics[]
  /** Covariances of the items. */
  readonly covariance: readonly Float64Array[]
  /** Persons counted in the intervals. */
  readonly n: number
}

/**
 * Everything `psych::alpha` says of a scale. `complete` uses the persons who answered every item; `pairwise` all
 * answers there are, as psych does, which lets intervals count persons who answered in part. Items worded the other way
 * round must be reversed beforehand.
 *
 * @param items - One column per item, persons in the same order; a missing answer is NaN.
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewItems` (2), `statistics.tooFewPersons` (3 complete),
 * `statistics.constantOutcome` when an item does not vary, `statistics.infiniteValue`.
 *
 * Sources: Cronbach (1951), Psychometrika 16, 297-334, doi 10.1007/BF02310555; Feldt, Woodruff and Salih (1987),
 * Applied Psychological Measurement 11, 93-103, doi 10.1177/014662168701100107; Duhachek and Iacobucci (2004), Journal
 * of Applied Psychology 89, 792-808, doi 10.1037/0021-9010.89.5.792.
 *
 * @example
 * scaleStatistics([Float64Array.of(4, 3, 5, 2, 4), Float64Array.of(5, 3, 5, 3, 4), Float64Array.of(4, 2, 5, 3, 5)],
 *   'complete').alpha // 0.9174757
 */
export function scaleStatistics(
  items: readonly Float64Array[],
  missing: 'complete' | 'pairwise',
  confLevel = 0.95,
): ScaleStatistics {
  const complete = completeAnswers(items, 2)
  const answers = missing === 'complete' ? complete : items
  const k = answers.length
  const n = answers[0]!.length
  const covariance = pairwiseCovariance(answers)
  checkItems(covariance)
  const correlations = correlationOf(covariance)
  const whole = alphaOfCovariance(covariance)
  const scores = meanScores(answers)
  const spread = standardDeviation(scores)
  const shared = squaredMultipleCorrelations(correlations)
  const totalOfCorrelations = correlations.reduce((sum, row) => row.reduce((part, value) => part + value, sum), 0)
  const corrected = totalOfCorrelations - k + shared.reduce((sum, value) => sum + value, 0)
  const limit = (p: number) => 1 - (1 - whole.raw) * fQuantile(p, n - 1, (n - 1) * (k - 1))
  return {
    alpha: whole.raw,
    low: limit((1 + confLevel) / 2),
    high: limit((1 - confLevel) / 2),
    stdError: whole.spread / Math.sqrt(n),
    standardizedAlpha: whole.standardized,
    lambda6: whole.lambda6,
    meanCorrelation: whole.meanCorrelation,
    medianCorrelation: whole.medianCorrelation,
    mean: mean(scores),
    standardDeviation: spread,
    measurementError: spread * Math.sqrt(Math.max(0, 1 - whole.raw)),
    items: answers.map((item, position) => {
      const column = correlations[position]!.reduce((sum, value) => sum + value, 0)
      return {
        n: item.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0),
        mean: mean(item),
        standardDeviation: standardDeviation(item),
        scaleCorrelation: correlationOfKnown(scores, item),
        standardizedCorrelation: column / Math.sqrt(totalOfCorrelations),
        correctedCorrelation: (column - 1 + shared[position]!) / Math.sqrt(corrected),
        restCorrelation: restCorrelation(covariance, position),
        alphaIfDropped: k > 2 ? alphaOfCovariance(without(covariance, position)).raw : null,
      }
    }),
    covariance,
    n,
  }
}

function correlationOfKnown(left: Float64Array, right: Float64Array): number {
  const { x, y } = completePairs(left, right, 2)
  return productMoment(x, y)
}

/** Mean of the answers each person gave; NaN for who gave none. */
function meanScores(items: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(items[0]!.length)
  const counts = new Float64Array(sums.length)
  for (const item of items)
    for (let row = 0; row < sums.length; row += 1) {
      if (Number.isNaN(item[row]!)) continue
      sums[row] = sums[row]! + item[row]!
      counts[row] = counts[row]! + 1
    }
  return sums.map((sum, row) => sum / counts[row]!)
}

function restCorrelation(covariance: readonly Float64Array[], position: number): number {
  const rest = without(covariance, position)
  const restVariance = rest.reduce((sum, row) => row.reduce((part, value) => part + value, sum), 0)
  const own = covariance[position]![position]!
  const shared = covariance[position]!.reduce((sum, value) => sum + value, 0) - own
  return shared / Math.sqrt(own * restVariance)
}

function without(matrix: readonly Float64Array[], position: number): Float64Array[] {
  return matrix.filter((_, row) => row !== position).map((row) => row.filter((_, column) => column !== position))
}
