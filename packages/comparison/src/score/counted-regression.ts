import type { RowMajorDesign } from './row-major-design.ts'
import { factorPositive, solveFactored, solvePositive } from './solve-positive.ts'

/** Rows of a design with how often each counts, and what is regressed on it. */
export interface CountedRows {
  readonly design: RowMajorDesign
  readonly outcome: Float64Array
  readonly rows: Int32Array
  readonly counts: Float64Array
}

/**
 * Least-squares coefficients over rows that count several times, by normal equations (the design is standardised); null
 * when they are not unique.
 *
 * @example
 * countedLeastSquares({ design, outcome, rows, counts })
 */
export function countedLeastSquares({ design, outcome, rows, counts }: CountedRows): Float64Array | null {
  const { values, width } = design
  const triangle = new Float64Array((width * (width + 1)) / 2)
  const side = new Float64Array(width)
  for (let index = 0; index < rows.length; index++) {
    const start = rows[index]! * width
    const count = counts[index]!
    const target = outcome[rows[index]!]!
    for (let i = 0, at = 0; i < width; i++) {
      const weighted = count * values[start + i]!
      side[i]! += weighted * target
      for (let j = 0; j <= i; j++, at++) triangle[at]! += weighted * values[start + j]!
    }
  }
  return solvePositive(triangle, side, width) ? side : null
}

/**
 * Logistic coefficients over rows that count several times, by Newton's method from a given start; the information is
 * computed again only when the steps stop shrinking fast. Null under separation or dependent columns.
 *
 * @example
 * countedLogistic({ design, outcome, rows, counts }, new Float64Array(design.width))
 */
export function countedLogistic(input: CountedRows, start: Float64Array): Float64Array | null {
  const { design, outcome, rows, counts } = input
  const { values, width } = design
  const coefficients = Float64Array.from(start)
  const triangle = new Float64Array((width * (width + 1)) / 2)
  const step = new Float64Array(width)
  let before = Number.POSITIVE_INFINITY
  let renew = true
  for (let iteration = 0; iteration < 100; iteration++) {
    if (renew) triangle.fill(0)
    step.fill(0)
    for (let index = 0; index < rows.length; index++) {
      const at = rows[index]! * width
      let predictor = 0
      for (let i = 0; i < width; i++) predictor += coefficients[i]! * values[at + i]!
      const chance = 1 / (1 + Math.exp(-predictor))
      const residual = counts[index]! * (outcome[rows[index]!]! - chance)
      for (let i = 0; i < width; i++) step[i]! += residual * values[at + i]!
      if (!renew) continue
      const weight = counts[index]! * chance * (1 - chance)
      for (let i = 0, entry = 0; i < width; i++) {
        const weighted = weight * values[at + i]!
        for (let j = 0; j <= i; j++, entry++) triangle[entry]! += weighted * values[at + j]!
      }
    }
    if (renew && !factorPositive(triangle, width)) return null
    solveFactored(triangle, step, width)
    let moved = 0
    let size = 1
    for (let i = 0; i < width; i++) {
      if (Math.abs(step[i]!) > moved) moved = Math.abs(step[i]!)
      if (Math.abs(coefficients[i]!) > size) size = Math.abs(coefficients[i]!)
    }
    if (!(moved < 30)) return null
    const share = moved > 4 ? 4 / moved : 1
    for (let i = 0; i < width; i++) coefficients[i]! += share * step[i]!
    if (size > 60) return null
    if (moved < 1e-11 * size) return coefficients
    renew = moved > 0.2 * before || (iteration === 0 && moved > 0.5)
    before = moved
  }
  return null
}
