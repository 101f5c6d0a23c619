import { checkDistances, type DistanceMatrix, membersOf, pairPosition } from '../sequence-distance/distance-matrix.ts'

/**
 * Silhouette of each person: how much closer the own cluster is, on average, than the next closest one. From -1 (in
 * the wrong cluster) to 1; 0 for who is alone in a cluster. Null when there is one cluster only. Equal to
 * `cluster::silhouette`.
 *
 * @param clusters - Cluster of each row, from 0.
 * @param members - Persons with the same sequence behind each row; default 1 each.
 *
 * Source: Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, doi 10.1016/0377-0427(87)90125-7.
 *
 * @example
 * silhouettes({ size: 3, values: Float64Array.of(1, 5, 4) }, Int32Array.of(0, 0, 1)) // Float64Array [0.8, 0.75, 0]
 */
export function silhouettes(
  distances: DistanceMatrix,
  clusters: Int32Array,
  members?: ArrayLike<number>,
): Float64Array | null {
  checkDistances(distances)
  const { size, values } = distances
  const persons = membersOf(size, members)
  const count = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0)
  const sizes = new Float64Array(count)
  clusters.forEach((cluster, row) => {
    sizes[cluster]! += persons[row]!
  })
  if (sizes.filter((inside) => inside > 0).length < 2) return null
  const sums = new Float64Array(size * count)
  for (let one = 0; one < size; one += 1) {
    let at = pairPosition(size, one, one + 1)
    for (let other = one + 1; other < size; other += 1, at += 1) {
      sums[one * count + clusters[other]!]! += persons[other]! * values[at]!
      sums[other * count + clusters[one]!]! += persons[one]! * values[at]!
    }
  }
  return Float64Array.from(clusters, (own, row) => {
    if (sizes[own]! <= 1) return 0
    const inside = sums[row * count + own]! / (sizes[own]! - 1)
    let outside = Number.POSITIVE_INFINITY
    for (let cluster = 0; cluster < count; cluster += 1)
      if (cluster !== own && sizes[cluster]! > 0)
        outside = Math.min(outside, sums[row * count + cluster]! / sizes[cluster]!)
    return inside === outside ? 0 : (outside - inside) / Math.max(inside, outside)
  })
}
