import { mean } from './mean.ts'

/**
 * Weighted mean, sum of w x over sum of w; weights null is the plain mean. Pairs in which the value or the weight is
 * missing (NaN) are left out; NaN when the weights add up to nothing. Equal to R's `weighted.mean(x, w)`.
 *
 * @example
 * weightedMean(Float64Array.of(1, 4), Float64Array.of(2, 1)) // 2
 */
export function weightedMean(values: ArrayLike<number>, weights: Float64Array | null): number {
  if (weights === null) return mean(values)
  const first = sumAbout(values, weights, 0)
  const centre = first.sum / first.total
  return centre + sumAbout(values, weights, centre).sum / first.total
}

function sumAbout(values: ArrayLike<number>, weights: Float64Array, centre: number): { sum: number; total: number } {
  let sum = 0
  let total = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    const weight = weights[i]!
    if (Number.isNaN(value) || Number.isNaN(weight)) continue
    sum += weight * (value - centre)
    total += weight
  }
  return { sum, total }
}
