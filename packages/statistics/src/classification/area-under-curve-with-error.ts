import { EstimationFailure } from '../result/estimation-failure.ts'

/** Area under the curve with its standard error. */
export interface AreaWithError {
  readonly area: number
  /** DeLong's; null with a single row of either label. */
  readonly stdError: number | null
}

/**
 * Area under the receiver operating characteristic curve with DeLong's standard error, from mid-ranks: sorting is all
 * it costs. Scores and labels (0 or 1) must be complete. Equal to R's `pROC::ci.auc(method = 'delong')`.
 *
 * @throws EstimationFailure `statistics.oneOutcome` when only one label occurs.
 *
 * Sources: DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, 837-845, doi 10.2307/2531595; Sun and Xu (2014),
 * IEEE Signal Processing Letters 21, 1389-1393, doi 10.1109/LSP.2014.2337313.
 *
 * @example
 * areaUnderCurveWithError(Float64Array.of(0.1, 0.4, 0.4, 0.8), Float64Array.of(0, 0, 1, 1)).area // 0.875
 */
export function areaUnderCurveWithError(scores: Float64Array, labels: ArrayLike<number>): AreaWithError {
  const positives = scores.filter((_, row) => labels[row] === 1).sort()
  const negatives = scores.filter((_, row) => labels[row] !== 1).sort()
  if (positives.length === 0 || negatives.length === 0)
    throw new EstimationFailure('statistics.oneOutcome', {
      nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te onderscheiden.',
      en: 'Everyone has the same outcome, so there is nothing to tell apart.',
    })
  const ofPositives = placements(positives, negatives)
  const ofNegatives = placements(negatives, positives)
  const stdError =
    positives.length > 1 && negatives.length > 1
      ? Math.sqrt(ofPositives.variance / positives.length + ofNegatives.variance / negatives.length)
      : null
  return { area: ofPositives.mean, stdError }
}

/** Mean and variance of the share of others that each of some outranks, ties half; both ascending. */
function placements(some: Float64Array, others: Float64Array): { mean: number; variance: number } {
  let below = 0
  let upTo = 0
  let sum = 0
  let squares = 0
  for (let rank = 0; rank < some.length; rank += 1) {
    const score = some[rank]!
    while (below < others.length && others[below]! < score) below += 1
    while (upTo < others.length && others[upTo]! <= score) upTo += 1
    const distance = (below + upTo) / 2 / others.length - 0.5
    sum += distance
    squares += distance * distance
  }
  const centre = sum / some.length
  const variance = Math.max(0, squares - some.length * centre * centre) / (some.length - 1)
  return { mean: centre + 0.5, variance }
}
