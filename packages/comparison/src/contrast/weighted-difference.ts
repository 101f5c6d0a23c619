/** Two arms with weights that are taken as known. */
export interface WeightedArms {
  readonly outcome: Float64Array
  /** 1 treated, 0 comparison. */
  readonly treated: Uint8Array
  /** Not negative; a row with weight 0 counts as absent. */
  readonly weights: Float64Array
  /** Number of the cluster (such as the matched pair) per row; rows without a weight are not looked at. */
  readonly clusters?: Int32Array
}

/** Difference of weighted means with errors that take the weights as known. */
export interface WeightedDifference {
  readonly estimate: number
  readonly treated: number
  readonly comparison: number
  /** Errors of the difference: White's, and White's times n / (n - 2). */
  readonly errorHC0: number
  readonly errorHC1: number
  /** Summed per cluster, and that times G / (G - 1) (n - 1) / (n - 2); null without clusters. */
  readonly clusteredHC0: number | null
  readonly clusteredHC1: number | null
  /** HC1 errors of the two means. */
  readonly treatedError: number
  readonly comparisonError: number
  /** Rows with a weight. */
  readonly n: number
  readonly nClusters: number | null
}

/**
 * Weighted mean of the treated minus that of the comparison group, the weighted least-squares coefficient of treatment,
 * with sandwich errors that take the weights as known. Multiplying the weights of one arm by a number changes nothing.
 * Equal to R's `lm(y ~ treated, weights = w)` with `sandwich::vcovHC` and `sandwich::vcovCL` (HC0 without its cluster
 * adjustment).
 *
 * Source: White (1980), Econometrica 48, 817-838, doi 10.2307/1912934.
 *
 * @example
 * weightedDifference({ outcome: Float64Array.of(5, 7, 1, 4), treated: Uint8Array.of(1, 1, 0, 0),
 *   weights: Float64Array.of(1, 1, 2, 1) }).estimate // 4
 */
export function weightedDifference({ outcome, treated, weights, clusters }: WeightedArms): WeightedDifference {
  const total = [0, 0]
  const sum = [0, 0]
  let n = 0
  for (let row = 0; row < outcome.length; row++) {
    const weight = weights[row]!
    if (weight === 0) continue
    const arm = treated[row]!
    total[arm] = total[arm]! + weight
    sum[arm] = sum[arm]! + weight * outcome[row]!
    n++
  }
  const means = [sum[0]! / total[0]!, sum[1]! / total[1]!]
  const squares = [0, 0]
  const perCluster = new Map<number, number>()
  for (let row = 0; row < outcome.length; row++) {
    const weight = weights[row]!
    if (weight === 0) continue
    const arm = treated[row]!
    const influence = ((arm === 1 ? 1 : -1) * weight * (outcome[row]! - means[arm]!)) / total[arm]!
    squares[arm] = squares[arm]! + influence * influence
    if (clusters !== undefined) {
      const cluster = clusters[row]!
      perCluster.set(cluster, (perCluster.get(cluster) ?? 0) + influence)
    }
  }
  const finite = n / (n - 2)
  let clustered = 0
  for (const influence of perCluster.values()) clustered += influence * influence
  const groups = perCluster.size
  const adjustment = (groups / (groups - 1)) * ((n - 1) / (n - 2))
  return {
    estimate: means[1]! - means[0]!,
    treated: means[1]!,
    comparison: means[0]!,
    errorHC0: Math.sqrt(squares[0]! + squares[1]!),
    errorHC1: Math.sqrt(finite * (squares[0]! + squares[1]!)),
    clusteredHC0: clusters === undefined ? null : Math.sqrt(clustered),
    clusteredHC1: clusters === undefined ? null : Math.sqrt(adjustment * clustered),
    treatedError: Math.sqrt(finite * squares[1]!),
    comparisonError: Math.sqrt(finite * squares[0]!),
    n,
    nClusters: clusters === undefined ? null : groups,
  }
}
