/** How far the distribution of one covariate differs between two arms. */
export interface EcdfDifference {
  /** Largest distance between both cumulative shares (Kolmogorov and Smirnov), 0 to 1. */
  readonly largest: number
  /** Mean distance over the distinct values; for a 0/1 column the difference of the shares. */
  readonly average: number
}

/**
 * Distance between the weighted empirical distributions of a covariate in both arms. Rows with a missing value are left
 * out; NaN when an arm has no weight. Equal to `cobalt::col_w_ks` (largest) and to the eCDF columns of MatchIt's summary.
 *
 * Source: Stuart, Lee and Leacy (2013), Journal of Clinical Epidemiology 66, S84-S90, doi 10.1016/j.jclinepi.2013.01.013.
 *
 * @example
 * ecdfDifference({ values: Float64Array.of(1, 3, 1, 2), treated: Uint8Array.of(1, 1, 0, 0), weights: null })
 *   // { largest: 0.5, average: 0.1667 }
 */
export function ecdfDifference(column: {
  readonly values: Float64Array
  readonly treated: Uint8Array
  /** Null is unweighted. */
  readonly weights: Float64Array | null
}): EcdfDifference {
  const { values, treated, weights } = column
  const total = [0, 0]
  const rows = new Uint32Array(values.length)
  let n = 0
  let binary = true
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (Number.isNaN(value)) continue
    if (value !== 0 && value !== 1) binary = false
    total[treated[row]!]! += weights === null ? 1 : weights[row]!
    rows[n++] = row
  }
  if (!(total[0]! > 0 && total[1]! > 0)) return { largest: Number.NaN, average: Number.NaN }
  const order = rows.subarray(0, n).sort((left, right) => values[left]! - values[right]!)
  let distance = 0
  let largest = 0
  let sum = 0
  let distinct = 0
  for (let position = 0; position < n; position++) {
    const row = order[position]!
    const share = (weights === null ? 1 : weights[row]!) / total[treated[row]!]!
    distance += treated[row] === 1 ? share : -share
    if (position + 1 < n && values[order[position + 1]!] === values[row]) continue
    const size = Math.abs(distance)
    if (size > largest) largest = size
    sum += size
    distinct++
  }
  return { largest, average: binary ? largest : sum / distinct }
}
