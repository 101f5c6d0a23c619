/**
 * Standard error of a mean-like estimate from each person's influence on it (mean 0, scaled so that the estimate is
 * their mean): sqrt(sum of squares) / n. With clusters the influences are first added up per cluster, times G / (G - 1).
 * `correction` multiplies the variance without clusters, such as n / (n - 1).
 *
 * @example
 * influenceError(new Float64Array([1, -1, 1, -1]), null, 1) // 0.5
 */
export function influenceError(influence: Float64Array, clusters: Int32Array | null, correction: number): number {
  let sum = 0
  if (clusters === null) {
    for (const value of influence) sum += value * value
    return Math.sqrt(sum * correction) / influence.length
  }
  const totals = new Map<number, number>()
  for (const [row, value] of influence.entries()) {
    const cluster = clusters[row]!
    totals.set(cluster, (totals.get(cluster) ?? 0) + value)
  }
  for (const total of totals.values()) sum += total * total
  return Math.sqrt((sum * totals.size) / (totals.size - 1)) / influence.length
}
