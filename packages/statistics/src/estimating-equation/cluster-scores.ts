import type { MeanFamily } from './mean-family.ts'
import type { CorrelationSolver } from './working-correlation.ts'

/** Rows cluster after cluster; the intercept's column of ones first. */
export interface ClusteredRows {
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  readonly starts: Int32Array
}

/** What one round of estimating equations needs, the scale left out. */
export interface ClusterScores {
  /** Pearson residuals, (outcome - mean) / sqrt(variance). */
  readonly residuals: Float64Array
  /** Sum of their squares. */
  readonly squares: number
  /** Sum over clusters of D' V^-1 D, as rows. */
  readonly information: readonly Float64Array[]
  /** Sum over clusters of D' V^-1 (outcome - mean). */
  readonly total: Float64Array
  /** Sum over clusters of the outer products of those. */
  readonly outerProducts: readonly Float64Array[]
  /** A mean at the edge of what the family allows. */
  readonly extreme: boolean
}

/** Walks once over the clusters with the working correlation given by `solve`. */
export function clusterScores(
  { columns, outcome, starts }: ClusteredRows,
  family: MeanFamily,
  coefficients: Float64Array,
  solve: CorrelationSolver,
): ClusterScores {
  const n = outcome.length
  const width = columns.length
  const residuals = new Float64Array(n)
  const roots = new Float64Array(n)
  let squares = 0
  let extreme = false
  for (let row = 0; row < n; row += 1) {
    let predictor = 0
    for (let column = 0; column < width; column += 1) predictor += coefficients[column]! * columns[column]![row]!
    const mean = family.mean(predictor)
    const root = Math.sqrt(family.variance(mean))
    if (!(root > 1e-7) || !Number.isFinite(mean)) extreme = true
    roots[row] = root
    residuals[row] = (outcome[row]! - mean) / root
    squares += residuals[row]! ** 2
  }
  const scaled = columns.map((column) => {
    const result = new Float64Array(n)
    for (let row = 0; row < n; row += 1) result[row] = roots[row]! * column[row]!
    return result
  })
  const solved = new Float64Array(n)
  const information = columns.map(() => new Float64Array(width))
  const clusters = starts.length - 1
  const scores = columns.map(() => new Float64Array(clusters))
  for (let left = 0; left < width; left += 1) {
    for (let cluster = 0; cluster < clusters; cluster += 1)
      solve(scaled[left]!, starts[cluster]!, starts[cluster + 1]!, solved)
    for (let right = 0; right <= left; right += 1) {
      let sum = 0
      for (let row = 0; row < n; row += 1) sum += solved[row]! * scaled[right]![row]!
      information[left]![right] = sum
      information[right]![left] = sum
    }
    for (let cluster = 0; cluster < clusters; cluster += 1) {
      let sum = 0
      for (let row = starts[cluster]!; row < starts[cluster + 1]!; row += 1) sum += solved[row]! * residuals[row]!
      scores[left]![cluster] = sum
    }
  }
  const outerProducts = columns.map(() => new Float64Array(width))
  const total = new Float64Array(width)
  for (let left = 0; left < width; left += 1) {
    for (let cluster = 0; cluster < clusters; cluster += 1) total[left]! += scores[left]![cluster]!
    for (let right = 0; right <= left; right += 1) {
      let sum = 0
      for (let cluster = 0; cluster < clusters; cluster += 1) sum += scores[left]![cluster]! * scores[right]![cluster]!
      outerProducts[left]![right] = sum
      outerProducts[right]![left] = sum
    }
  }
  return { residuals, squares, information, total, outerProducts, extreme }
}
