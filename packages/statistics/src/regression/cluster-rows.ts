import { blockRows } from '../linear-algebra/block-rows.ts'
import { eachOrthonormalBlock } from '../linear-algebra/orthonormal-rows.ts'
import type { FittedRegression } from './fitted-regression.ts'

/** The rows of a fit that have a weight, put together by cluster. */
export interface ClusterRows {
  /** Number of clusters. */
  readonly count: number
  /** Where each cluster begins in the vectors below, and the end. */
  readonly starts: Int32Array
  /** Orthonormal rows times the root of their weight, `size` numbers each. */
  readonly rows: Float64Array
  /** Score divided by the root of the weight. */
  readonly residuals: Float64Array
  /** Weight of each row; 1 when unweighted. */
  readonly weights: Float64Array
  /** Position of each row in the fit. */
  readonly order: Int32Array
}

/** Number of clusters among rows with a weight, and the number of each row's cluster from 0; -1 without weight. */
export function clusterCodes(clusters: Int32Array, weights: Float64Array | null): { count: number; codes: Int32Array } {
  const known = new Map<number, number>()
  const codes = new Int32Array(clusters.length).fill(-1)
  for (let row = 0; row < clusters.length; row += 1) {
    if (weights !== null && weights[row] === 0) continue
    const cluster = clusters[row]!
    let code = known.get(cluster)
    if (code === undefined) {
      code = known.size
      known.set(cluster, code)
    }
    codes[row] = code
  }
  return { count: known.size, codes }
}

/** Gathers the rows of each cluster with the scores given. */
export function gatherClusters(
  { design }: FittedRegression,
  scores: Float64Array,
  count: number,
  codes: Int32Array,
): ClusterRows {
  const { size } = design
  const starts = new Int32Array(count + 1)
  for (const code of codes) if (code >= 0) starts[code + 1]! += 1
  for (let code = 0; code < count; code += 1) starts[code + 1]! += starts[code]!
  const total = starts[count]!
  const next = starts.slice(0, count)
  const rows = new Float64Array(total * size)
  const residuals = new Float64Array(total)
  const weights = new Float64Array(total)
  const order = new Int32Array(total)
  eachOrthonormalBlock(design, (turned, start, length) => {
    for (let index = 0; index < length; index += 1) {
      const row = start + index
      const code = codes[row]!
      if (code < 0) continue
      const place = next[code]!
      next[code] = place + 1
      const weight = design.weights === null ? 1 : design.weights[row]!
      const root = Math.sqrt(weight)
      for (let k = 0; k < size; k += 1) rows[place * size + k] = root * turned[k * blockRows + index]!
      residuals[place] = root > 0 ? scores[row]! / root : 0
      weights[place] = weight
      order[place] = row
    }
  })
  return { count, starts, rows, residuals, weights, order }
}
