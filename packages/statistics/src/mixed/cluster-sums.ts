import type { ClusterIndex } from '../cluster/index-clusters.ts'

/** Sums over the rows of each cluster, and their cross products gathered per cluster size. */
export interface ClusterSums {
  /** One array per part, one sum per cluster. */
  readonly sums: readonly Float64Array[]
  readonly sizes: readonly ClusterSize[]
}

/** All clusters of one size together. */
export interface ClusterSize {
  readonly rows: number
  readonly clusters: number
  /** Sum over these clusters of the outer product of their sums. */
  readonly products: readonly Float64Array[]
}

/**
 * Sums columns within clusters. Everything a random-intercept likelihood needs of the data is in the products per
 * cluster size, so that evaluating it costs nothing per row.
 */
export function clusterSums({ of, sizes }: ClusterIndex, columns: readonly Float64Array[]): ClusterSums {
  const sums = columns.map((column) => {
    const sum = new Float64Array(sizes.length)
    for (let row = 0; row < column.length; row += 1) sum[of[row]!]! += column[row]!
    return sum
  })
  const bySize = new Map<number, { clusters: number; products: Float64Array[] }>()
  for (let cluster = 0; cluster < sizes.length; cluster += 1) {
    const size = sizes[cluster]!
    let entry = bySize.get(size)
    if (entry === undefined) {
      entry = { clusters: 0, products: sums.map(() => new Float64Array(sums.length)) }
      bySize.set(size, entry)
    }
    entry.clusters += 1
    for (let left = 0; left < sums.length; left += 1)
      for (let right = 0; right <= left; right += 1)
        entry.products[left]![right]! += sums[left]![cluster]! * sums[right]![cluster]!
  }
  for (const { products } of bySize.values())
    for (let left = 0; left < sums.length; left += 1)
      for (let right = 0; right < left; right += 1) products[right]![left] = products[left]![right]!
  return { sums, sizes: [...bySize].map(([rows, entry]) => ({ rows, ...entry })) }
}
