import { weightedMean } from './weighted-mean.ts'

/**
 * Unbiased variance: squared deviations over n - 1; with weights the reliability-weights form,
 * sum of w (x - mean)^2 times (sum w) / ((sum w)^2 - sum w^2). That is the form R's `cov.wt` uses and cobalt reports;
 * multiplying all weights by one number changes nothing. Pairs with a missing value or weight (NaN) are left out;
 * NaN with fewer than two values.
 *
 * @example
 * weightedVariance(Float64Array.of(1, 2, 6), null) // 7
 */
export function weightedVariance(values: ArrayLike<number>, weights: Float64Array | null): number {
  const centre = weightedMean(values, weights)
  let squares = 0
  let total = 0
  let totalOfSquares = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    const weight = weights === null ? 1 : weights[i]!
    if (Number.isNaN(value) || Number.isNaN(weight)) continue
    squares += weight * (value - centre) ** 2
    total += weight
    totalOfSquares += weight * weight
  }
  const denominator = total - totalOfSquares / total
  return denominator > total * 1e-12 ? squares / denominator : Number.NaN
}
