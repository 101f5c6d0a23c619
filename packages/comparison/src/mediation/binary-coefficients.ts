import { logisticProbability, normalCumulative } from '@doorstroom/statistics'
import { choleskyInPlace, coefficientsOf } from './triangular-solve.ts'

const mostSteps = 30
/** A step below this ends the search; the error left is a good deal smaller. A resample needs fewer digits. */
const settled = { once: 1e-10, resampled: 1e-6 } as const
/** Beyond this predictor a probability is 0 or 1 to a person's eye; a fit that goes there runs away. */
const farthest = { probit: 12, logit: 40 } as const

export type BinaryLink = keyof typeof farthest

/** Probability of 1 at a value of the linear predictor. */
export const probabilityAt: Readonly<Record<BinaryLink, (predictor: number) => number>> = {
  probit: normalCumulative,
  logit: logisticProbability,
}

/** Slope of the probability in the linear predictor. */
export const slopeAt: Readonly<Record<BinaryLink, (predictor: number) => number>> = {
  probit: (predictor) => Math.exp((-predictor * predictor) / 2) / Math.sqrt(2 * Math.PI),
  logit: (predictor) => {
    const p = logisticProbability(predictor)
    return p * (1 - p)
  },
}

/**
 * Coefficients of a 0/1 column of row-wise cells on the first `predictors` columns, by Fisher scoring, with rows counted
 * as often as `counts` says (null: once). A column that follows from those before it gets 0. Null when the fit does
 * not settle, as when the columns tell the outcomes apart without error.
 *
 * @param start - Coefficients to begin with
 */
export function binaryCoefficients(
  { cells, width }: { readonly cells: Float64Array; readonly width: number },
  { predictors, response, link }: { readonly predictors: number; readonly response: number; readonly link: BinaryLink },
  counts: Int32Array | null,
  start: Float64Array | null = null,
): Float64Array | null {
  const rows = cells.length / width
  const size = predictors + 1
  const enough = counts === null ? settled.once : settled.resampled
  const probability = probabilityAt[link]
  const slope = slopeAt[link]
  const coefficients = start === null ? new Float64Array(predictors) : Float64Array.from(start)
  const products = new Float64Array((size * (size + 1)) / 2)
  for (let step = 0; step < mostSteps; step += 1) {
    products.fill(0)
    let largest = 0
    for (let row = 0; row < rows; row += 1) {
      const count = counts === null ? 1 : counts[row]!
      if (count === 0) continue
      const first = row * width
      let predictor = 0
      for (let column = 0; column < predictors; column += 1) predictor += coefficients[column]! * cells[first + column]!
      largest = Math.max(largest, Math.abs(predictor))
      const p = probability(predictor)
      const rate = slope(predictor)
      const spread = p * (1 - p)
      if (!(spread > 0)) continue
      const weight = (count * rate * rate) / spread
      const score = (count * rate * (cells[first + response]! - p)) / spread
      let place = 0
      for (let left = 0; left < predictors; left += 1) {
        const value = weight * cells[first + left]!
        for (let right = 0; right <= left; right += 1, place += 1) products[place]! += value * cells[first + right]!
      }
      for (let left = 0; left < predictors; left += 1, place += 1) products[place]! += score * cells[first + left]!
    }
    if (!(largest < farthest[link])) return null
    products[products.length - 1] = 1
    choleskyInPlace(products, size)
    const move = coefficientsOf(products, predictors, predictors)
    let longest = 0
    for (let column = 0; column < predictors; column += 1) {
      coefficients[column]! += move[column]!
      longest = Math.max(longest, Math.abs(move[column]!))
    }
    if (!Number.isFinite(longest)) return null
    if (longest < enough) return coefficients
  }
  return null
}
