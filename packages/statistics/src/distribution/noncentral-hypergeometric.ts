/** Counts that the margins of a 2 by 2 table allow in its first cell, with their central log-weights. */
export interface HypergeometricSupport {
  readonly lowest: number
  readonly highest: number
  /** Up to a constant; one per count from lowest to highest. */
  readonly logWeights: Float64Array
}

/**
 * Support of the first cell of a 2 by 2 table with fixed margins: `drawn` persons out of `marked` marked and `unmarked`
 * others. Logarithms without their constant, so that an odds ratio can tilt them
 * ({@link noncentralHypergeometric}).
 *
 * @example
 * hypergeometricSupport(3, 4, 5).lowest // 1
 */
export function hypergeometricSupport(marked: number, unmarked: number, drawn: number): HypergeometricSupport {
  const lowest = Math.max(0, drawn - unmarked)
  const highest = Math.min(drawn, marked)
  const logWeights = new Float64Array(highest - lowest + 1)
  for (let count = lowest; count < highest; count += 1) {
    const up = ((marked - count) * (drawn - count)) / ((count + 1) * (unmarked - drawn + count + 1))
    logWeights[count + 1 - lowest] = logWeights[count - lowest]! + Math.log(up)
  }
  return { lowest, highest, logWeights }
}

/**
 * Probabilities of every count the margins allow, under an odds ratio of 0 or more (1: the central hypergeometric
 * distribution). They sum to 1.
 *
 * Source: Fisher (1935), Journal of the Royal Statistical Society 98, 39-82, doi 10.2307/2342435.
 *
 * @example
 * noncentralHypergeometric(hypergeometricSupport(2, 2, 2), 1) // 1/6, 4/6, 1/6
 */
export function noncentralHypergeometric(support: HypergeometricSupport, oddsRatio: number): Float64Array {
  const { logWeights, lowest } = support
  const probabilities = new Float64Array(logWeights.length)
  if (oddsRatio === 0 || oddsRatio === Number.POSITIVE_INFINITY) {
    probabilities[oddsRatio === 0 ? 0 : probabilities.length - 1] = 1
    return probabilities
  }
  const tilt = Math.log(oddsRatio)
  let largest = Number.NEGATIVE_INFINITY
  for (let i = 0; i < logWeights.length; i += 1) {
    probabilities[i] = logWeights[i]! + (lowest + i) * tilt
    largest = Math.max(largest, probabilities[i]!)
  }
  let total = 0
  for (let i = 0; i < logWeights.length; i += 1) {
    probabilities[i] = Math.exp(probabilities[i]! - largest)
    total += probabilities[i]!
  }
  for (let i = 0; i < logWeights.length; i += 1) probabilities[i] = probabilities[i]! / total
  return probabilities
}
