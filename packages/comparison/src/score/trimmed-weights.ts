/** Weights of which the highest were brought down. */
export interface TrimmedWeights {
  readonly weights: Float64Array
  /** The highest weight that is left. */
  readonly cap: number
  /** How many were brought down. */
  readonly trimmed: number
}

/**
 * Brings every weight above a quantile of all weights down to it. The quantile is the nearest order statistic (type 3 of
 * Hyndman and Fan 1996), as in `WeightIt::trim`. Trimming buys precision with bias: the number is then about somewhat
 * other people.
 *
 * @param at - Share of the weights that stays as it is, above 0.5 and at most 1.
 * @throws RangeError when `at` is not.
 *
 * Source: Lee, Lessler and Stuart (2011), PLoS ONE 6, e18174, doi 10.1371/journal.pone.0018174.
 *
 * @example
 * trimmedWeights(Float64Array.of(1, 2, 3, 40), 0.75).cap // 3
 */
export function trimmedWeights(weights: Float64Array, at: number): TrimmedWeights {
  if (!(at > 0.5 && at <= 1)) throw new RangeError('the share that stays must be above 0.5 and at most 1')
  const sorted = weights.slice().sort()
  const place = sorted.length * at - 0.5
  const below = Math.floor(place + 4 * Number.EPSILON)
  const toEven = Math.abs(place - below) <= 4 * Number.EPSILON * place && below % 2 === 0
  const cap = sorted[Math.max(0, Math.min(sorted.length, toEven ? below : below + 1) - 1)] ?? Number.NaN
  let trimmed = 0
  const kept = weights.map((weight) => {
    if (!(weight > cap)) return weight
    trimmed++
    return cap
  })
  return { weights: kept, cap, trimmed }
}
