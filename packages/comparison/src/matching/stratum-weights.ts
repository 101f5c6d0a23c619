/**
 * Weights that make the arms alike within strata (subclasses, coarsened cells): for the treated (ATT) 1 for them and, in
 * each stratum, treated / comparison for the others; mirrored for the comparison group (ATC); persons / arm for everyone
 * (ATE). Scaled to mean 1 in each arm among those with a weight. A stratum without one of the arms, or -1, gets 0.
 *
 * Source: Stuart (2010), Statistical Science 25, 1-21, doi 10.1214/09-STS313.
 *
 * @example
 * stratumWeights(Int32Array.of(0, 0, 0, 1), Uint8Array.of(1, 0, 0, 1), 'ATT') // Float64Array [1, 1, 1, 0]
 */
export function stratumWeights(strata: Int32Array, treated: Uint8Array, estimand: 'ATT' | 'ATC' | 'ATE'): Float64Array {
  const count = strata.reduce((most, one) => Math.max(most, one), -1) + 1
  const sizes = [new Float64Array(count), new Float64Array(count)] as const
  for (let row = 0; row < strata.length; row++) {
    const stratum = strata[row]!
    if (stratum >= 0) sizes[treated[row] === 1 ? 1 : 0][stratum]!++
  }
  const total = [0, 0]
  const used = [0, 0]
  const weights = Float64Array.from(strata, (stratum, row) => {
    if (stratum < 0) return 0
    const [zero, one] = [sizes[0][stratum]!, sizes[1][stratum]!]
    if (zero === 0 || one === 0) return 0
    const arm = treated[row] === 1 ? 1 : 0
    const target = { ATT: one, ATC: zero, ATE: zero + one }[estimand]
    const weight = target / (arm === 1 ? one : zero)
    total[arm] = total[arm]! + weight
    used[arm] = used[arm]! + 1
    return weight
  })
  return weights.map((weight, row) => {
    const arm = treated[row] === 1 ? 1 : 0
    return weight === 0 ? 0 : (weight * used[arm]!) / total[arm]!
  })
}
