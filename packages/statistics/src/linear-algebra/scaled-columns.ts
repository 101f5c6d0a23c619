import { weightedMean } from '../describe/weighted-mean.ts'

/** Columns seen about a centre and in units of a scale, after a column of ones when there is an intercept. */
export interface ScaledColumns {
  readonly columns: readonly Float64Array[]
  /** Whether a column of ones comes first. */
  readonly intercept: boolean
  /** Subtracted from each column; all 0 without an intercept. */
  readonly centres: Float64Array
  /** Each column is divided by it; never 0. */
  readonly scales: Float64Array
  /** Rows. */
  readonly rows: number
}

/**
 * Centres columns at their weighted means and scales them to a root mean square of 1, so that years, euros and shares
 * stand side by side without loss. Nothing is copied: blocks of rows are centred and scaled when they are used. Without
 * an intercept only the scale is taken out.
 */
export function scaleColumns(
  columns: readonly Float64Array[],
  weights: Float64Array | null,
  rows: number,
  intercept: boolean,
): ScaledColumns {
  const centres = Float64Array.from(columns, (column) => (intercept ? weightedMean(column, weights) : 0))
  const scales = Float64Array.from(columns, (column, position) => {
    const spread = rootMeanSquare(column, weights, centres[position]!)
    return spread > 0 && Number.isFinite(spread) ? spread : 1
  })
  return { columns, intercept, centres, scales, rows }
}

function rootMeanSquare(column: Float64Array, weights: Float64Array | null, centre: number): number {
  let sum = 0
  let total = 0
  for (let row = 0; row < column.length; row += 1) {
    const weight = weights === null ? 1 : weights[row]!
    const distance = column[row]! - centre
    sum += weight * distance * distance
    total += weight
  }
  return Math.sqrt(sum / total)
}
