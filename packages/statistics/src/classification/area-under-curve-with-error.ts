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
  const n = scores.length
  const order = new Uint32Array(n)
  for (let row = 0; row < n; row += 1) order[row] = row
  order.sort((left, right) => scores[left]! - scores[right]!)
  let positives = 0
  for (let row = 0; row < n; row += 1) if (labels[row] === 1) positives += 1
  const negatives = n - positives
  if (positives === 0 || negatives === 0)
    throw new EstimationFailure('statistics.oneOutcome', {
      nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te onderscheiden.',
      en: 'Everyone has the same outcome, so there is nothing to tell apart.',
    })
  const placements = placementValues(order, scores, labels, positives, negatives)
  const stdError =
    positives > 1 && negatives > 1
      ? Math.sqrt(placements.varianceOfPositives / positives + placements.varianceOfNegatives / negatives)
      : null
  return { area: placements.area, stdError }
}

/** A positive's placement is the share of negatives it outranks (ties half); a negative's the share outranking it. */
function placementValues(
  order: Uint32Array,
  scores: Float64Array,
  labels: ArrayLike<number>,
  positives: number,
  negatives: number,
) {
  let belowPositive = 0
  let belowNegative = 0
  let sum = 0
  let squaresOfPositives = 0
  let squaresOfNegatives = 0
  for (let start = 0; start < order.length; ) {
    const score = scores[order[start]!]!
    let end = start
    let tied = 0
    while (end < order.length && scores[order[end]!] === score) {
      if (labels[order[end]!] === 1) tied += 1
      end += 1
    }
    const others = end - start - tied
    const outranked = (belowNegative + others / 2) / negatives - 0.5
    const outranking = (positives - belowPositive - tied / 2) / positives - 0.5
    sum += tied * outranked
    squaresOfPositives += tied * outranked * outranked
    squaresOfNegatives += others * outranking * outranking
    belowPositive += tied
    belowNegative += others
    start = end
  }
  const centre = sum / positives
  return {
    area: centre + 0.5,
    varianceOfPositives: Math.max(0, squaresOfPositives - positives * centre * centre) / (positives - 1),
    varianceOfNegatives: Math.max(0, squaresOfNegatives - negatives * centre * centre) / (negatives - 1),
  }
}
