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
  const centres = new Float64Array(columns.length)
  const scales = new Float64Array(columns.length).fill(1)
  columns.forEach((column, position) => {
    const about = intercept ? levelOf(column, weights) : 0
    const { mean, square } = momentsAbout(column, weights, about)
    const spread = Math.sqrt(intercept ? square - mean * mean : square)
    if (intercept) centres[position] = about + mean
    if (spread > 0 && Number.isFinite(spread)) scales[position] = spread
  })
  return { columns, intercept, centres, scales, rows }
}

/** A value near the middle of a column: its mean over at most a thousand rows. */
function levelOf(column: Float64Array, weights: Float64Array | null): number {
  const step = Math.ceil(column.length / 1000)
  let sum = 0
  let total = 0
  for (let row = 0; row < column.length; row += step) {
    const weight = weights === null ? 1 : weights[row]!
    sum += weight * column[row]!
    total += weight
  }
  return total > 0 ? sum / total : 0
}

function momentsAbout(
  column: Float64Array,
  weights: Float64Array | null,
  about: number,
): { mean: number; square: number } {
  let sum = 0
  let squares = 0
  let total = 0
  for (let row = 0; row < column.length; row += 1) {
    const weight = weights === null ? 1 : weights[row]!
    const distance = column[row]! - about
    sum += weight * distance
    squares += weight * distance * distance
    total += weight
  }
  return { mean: sum / total, square: squares / total }
}
