/** Which definition of Hyndman and Fan: 1 is the inverse of the distribution, 6 and 7 interpolate. */
export type QuantileType = 1 | 6 | 7

/**
 * Sample quantile of ascending values; NaN when there are none. Type 1 takes a value that occurs; type 6 interpolates
 * at p (n + 1), as SPSS does; type 7 at 1 + p (n - 1), R's default. Equal to R's `quantile(x, p, type = type)`.
 *
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361-365, doi 10.1080/00031305.1996.10473566.
 */
export function quantileOfSorted(sorted: Float64Array, p: number, type: QuantileType): number {
  const n = sorted.length
  if (n === 0 || !(p >= 0 && p <= 1)) return Number.NaN
  const place = placeOf[type](p, n)
  const below = Math.floor(place)
  const share = place - below
  const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1]!
  const low = at(below)
  const high = at(below + 1)
  if (share === 0 || low === high) return low
  return share === 1 ? high : (1 - share) * low + share * high
}

/** Rounding that may hide in a place that is a whole number. */
const rounding = 4 * Number.EPSILON

/** Place in the ranking, from 1. */
const placeOf: Readonly<Record<QuantileType, (p: number, n: number) => number>> = {
  1: (p, n) => Math.ceil(n * p),
  6: (p, n) => {
    const place = p * (n + 1)
    const whole = Math.floor(place + rounding)
    return Math.abs(place - whole) < rounding ? whole : place
  },
  7: (p, n) => 1 + (n - 1) * p,
}
