import { type ClusterIndex, indexClusters } from './index-clusters.ts'

/** Rows put together by cluster. */
export interface ClusterOrder extends ClusterIndex {
  /** Rows, cluster after cluster; within a cluster by moment, else in the order given. */
  readonly rows: Int32Array
  /** Where each cluster begins in `rows`, and after the last one the number of rows. */
  readonly starts: Int32Array
}

/** Sorts rows by cluster by counting, and within a cluster by moment when moments are given (ties keep their order). */
export function orderByCluster(clusters: Int32Array, moment: Float64Array | null = null): ClusterOrder {
  const index = indexClusters(clusters)
  const starts = new Int32Array(index.codes.length + 1)
  for (let cluster = 0; cluster < index.codes.length; cluster += 1)
    starts[cluster + 1] = starts[cluster]! + index.sizes[cluster]!
  const next = starts.slice()
  const rows = new Int32Array(clusters.length)
  for (let row = 0; row < clusters.length; row += 1) rows[next[index.of[row]!]!++] = row
  if (moment !== null)
    for (let cluster = 0; cluster < index.codes.length; cluster += 1)
      sortByMoment(rows.subarray(starts[cluster]!, starts[cluster + 1]!), moment)
  return { ...index, rows, starts }
}

function sortByMoment(rows: Int32Array, moment: Float64Array): void {
  for (let position = 1; position < rows.length; position += 1)
    if (moment[rows[position - 1]!]! > moment[rows[position]!]!) {
      rows.sort((left, right) => moment[left]! - moment[right]! || left - right)
      return
    }
}
