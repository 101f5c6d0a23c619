/** Rows by the cluster they belong to; clusters are numbered from 0 in the order of their codes. */
export interface ClusterIndex {
  /** Number of the cluster of each row. */
  readonly of: Int32Array
  /** The code each cluster had, ascending. */
  readonly codes: Int32Array
  /** Rows in each cluster. */
  readonly sizes: Int32Array
}

/** Numbers the clusters of rows by their codes, by counting where the codes lie close together. */
export function indexClusters(clusters: Int32Array): ClusterIndex {
  const n = clusters.length
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let row = 0; row < n; row += 1) {
    const code = clusters[row]!
    if (code < lowest) lowest = code
    if (code > highest) highest = code
  }
  const dense = n > 0 && highest - lowest <= 8 * n + 1000
  const codes = dense ? presentCodes(clusters, lowest, highest) : Int32Array.from(new Set(clusters)).sort()
  const of = new Int32Array(n)
  const sizes = new Int32Array(codes.length)
  const place = dense ? numberByOffset(codes, lowest, highest) : null
  const numbers = place === null ? new Map(Array.from(codes, (code, index) => [code, index] as const)) : null
  for (let row = 0; row < n; row += 1) {
    const cluster = place === null ? numbers!.get(clusters[row]!)! : place[clusters[row]! - lowest]!
    of[row] = cluster
    sizes[cluster]! += 1
  }
  return { of, codes, sizes }
}

function presentCodes(clusters: Int32Array, lowest: number, highest: number): Int32Array {
  const present = new Uint8Array(highest - lowest + 1)
  for (let row = 0; row < clusters.length; row += 1) present[clusters[row]! - lowest] = 1
  let count = 0
  for (let offset = 0; offset < present.length; offset += 1) count += present[offset]!
  const codes = new Int32Array(count)
  let next = 0
  for (let offset = 0; offset < present.length; offset += 1) if (present[offset] === 1) codes[next++] = lowest + offset
  return codes
}

function numberByOffset(codes: Int32Array, lowest: number, highest: number): Int32Array {
  const place = new Int32Array(highest - lowest + 1)
  for (let cluster = 0; cluster < codes.length; cluster += 1) place[codes[cluster]! - lowest] = cluster
  return place
}
