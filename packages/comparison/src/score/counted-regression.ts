import type { CountedRows } from './counted-rows.ts'
import { addLogisticScore } from './logistic-score.ts'
import { factorPositive, solveFactored, solvePositive } from './solve-positive.ts'
import { addCrossProducts } from './weighted-cross-products.ts'

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
  addCrossProducts(values, width, rows, counts, triangle)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    const target = counts[index]! * outcome[row]!
    for (let i = 0, at = row * width; i < width; i++, at++) side[i]! += target * values[at]!
  }
  return solvePositive(triangle, side, width) ? side : null
}

/** Where a logistic fit begins: coefficients, and the Cholesky factor of the information there. */
export interface LogisticStart {
  readonly coefficients: Float64Array
  readonly factor: Float64Array
}

/**
 * Logistic coefficients over rows that count several times, with the factor of their information, by Newton's method. From
 * a start near by, the first step uses the information of the start, the second computes it again, and the following use
 * that as long as they shrink fast. Null under separation or dependent columns.
 *
 * @example
 * countedLogistic({ design, outcome, rows, counts }, null)?.coefficients
 */
export function countedLogistic(input: CountedRows, start: LogisticStart | null): LogisticStart | null {
  const { width } = input.design
  const coefficients = start === null ? new Float64Array(width) : start.coefficients.slice()
  const weights = new Float64Array(input.rows.length)
  const step = new Float64Array(width)
  let factor = start === null ? new Float64Array((width * (width + 1)) / 2) : start.factor
  let before = Number.POSITIVE_INFINITY
  for (let iteration = 0, renew = start === null; iteration < 100; iteration++) {
    step.fill(0)
    addLogisticScore(input, coefficients, step, weights)
    if (renew) {
      factor = new Float64Array(factor.length)
      addCrossProducts(input.design.values, width, input.rows, weights, factor)
      if (!factorPositive(factor, width)) return null
    }
    solveFactored(factor, step, width)
    let moved = 0
    let size = 1
    for (let i = 0; i < width; i++) {
      moved = Math.max(moved, Math.abs(step[i]!))
      size = Math.max(size, Math.abs(coefficients[i]!))
    }
    if (!(moved < 30) || size > 60) return null
    const share = moved > 4 ? 4 / moved : 1
    for (let i = 0; i < width; i++) coefficients[i]! += share * step[i]!
    const rate = iteration === 0 ? 1 : Math.min(1, moved / before)
    if (moved * rate < 1e-11 * size) return { coefficients, factor }
    renew = iteration === 0 || rate > 0.1
    before = moved
  }
  return null
}
