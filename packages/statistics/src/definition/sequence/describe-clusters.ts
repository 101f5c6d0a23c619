import { type DistanceMatrix, distanceBetween } from '../../sequence-distance/distance-matrix.ts'

/** A group of people whose trajectories are alike. */
export interface SequenceCluster {
  /** Share of all (sum of weights). */
  readonly share: number
  readonly n: number
  /** A person (row, without those left out) closest to all others of the cluster: somebody's own trajectory. */
  readonly medoid: number
  /** Half the mean distance between two of its members. */
  readonly discrepancy: number
}

/** Clusters from large to small; of those as large, the one whose sequences come first as words. */
export function describeClusters(
  distances: DistanceMatrix,
  found: Int32Array,
  members: Float64Array,
  counts: Int32Array,
  count: number,
): { clusters: SequenceCluster[]; rank: Int32Array } {
  const total = members.reduce((sum, one) => sum + one, 0)
  const clusters = Array.from({ length: count }, (_, cluster) => {
    const rows = Int32Array.from(found, (_, row) => row).filter((row) => found[row] === cluster)
    const weight = rows.reduce((sum, one) => sum + members[one]!, 0)
    const toOthers = Float64Array.from(rows, (one) =>
      rows.reduce((sum, other) => sum + members[other]! * distanceBetween(distances, one, other), 0),
    )
    const closest = toOthers.indexOf(toOthers.reduce((least, sum) => Math.min(least, sum), Number.POSITIVE_INFINITY))
    const within = toOthers.reduce((sum, one, place) => sum + members[rows[place]!]! * one, 0) / 2
    const n = rows.reduce((sum, one) => sum + counts[one]!, 0)
    return { cluster, share: weight / total, n, medoid: rows[closest]!, discrepancy: within / weight ** 2 }
  })
  clusters.sort((one, other) => other.share - one.share || one.medoid - other.medoid)
  const rank = new Int32Array(count)
  clusters.forEach(({ cluster }, at) => {
    rank[cluster] = at
  })
  return { clusters, rank }
}
