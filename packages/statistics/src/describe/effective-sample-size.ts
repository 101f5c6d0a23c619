/**
 * Effective sample size of weights, (sum w)^2 / sum w^2, in persons: how many equally weighted persons would give a
 * mean as steady as this weighted one. Between 1 and the number of non-zero weights; 0 when all weights are 0 or
 * absent. Missing weights (NaN) are left out.
 *
 * Source: Kish (1965), Survey Sampling, Wiley.
 *
 * @example
 * effectiveSampleSize(Float64Array.of(1, 1, 2)) // 16 / 6 = 2.667
 */
export function effectiveSampleSize(weights: ArrayLike<number>): number {
  let sum = 0
  let sumOfSquares = 0
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i]!
    if (Number.isNaN(weight)) continue
    sum += weight
    sumOfSquares += weight * weight
  }
  return sumOfSquares === 0 ? 0 : (sum * sum) / sumOfSquares
}
