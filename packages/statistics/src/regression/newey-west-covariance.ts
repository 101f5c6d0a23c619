import { blockRows } from '../linear-algebra/block-rows.ts'
import { coefficientCovariance } from '../linear-algebra/coefficient-space.ts'
import { eachOrthonormalBlock } from '../linear-algebra/orthonormal-rows.ts'
import type { FittedRegression } from './fitted-regression.ts'

/**
 * Covariance of regression coefficients when rows follow one another in time and errors near in time may be alike:
 * scores multiplied with those up to `lag` rows earlier, with weights falling from 1 to 0 (Bartlett), so that the result
 * is never negative. `adjusted` multiplies by n / (n - k). Rows must be in order of time.
 * Equal to `sandwich::NeweyWest(fit, lag, prewhite = FALSE, adjust)`.
 *
 * @param lag - Whole number, 0 or more; 0 is HC0.
 *
 * Source: Newey and West (1987), Econometrica 55, 703-708, doi 10.2307/1913610.
 *
 * @example
 * neweyWestCovariance(fit, 4, false)[1]![1] // variance of the first column's coefficient
 */
export function neweyWestCovariance(fit: FittedRegression, lag: number, adjusted: boolean): Float64Array[] {
  if (!Number.isInteger(lag) || lag < 0) throw new RangeError('the lag must be a whole number, 0 or more')
  const { design, scores } = fit
  const { size, rows } = design
  const moments = new Float64Array(rows * size)
  eachOrthonormalBlock(design, (turned, start, count) => {
    for (let index = 0; index < count; index += 1)
      for (let k = 0; k < size; k += 1)
        moments[(start + index) * size + k] = turned[k * blockRows + index]! * scores[start + index]!
  })
  const factor = adjusted ? fit.n / fit.degreesOfFreedom : 1
  const meat = new Float64Array(size * size)
  for (let distance = 0; distance <= Math.min(lag, rows - 1); distance += 1) {
    const weight = factor * (1 - distance / (lag + 1)) * (distance === 0 ? 0.5 : 1)
    for (let row = distance; row < rows; row += 1)
      for (let i = 0; i < size; i += 1)
        for (let j = 0; j < size; j += 1) {
          const product = weight * moments[row * size + i]! * moments[(row - distance) * size + j]!
          meat[i * size + j]! += product
          meat[j * size + i]! += product
        }
  }
  return coefficientCovariance(design, meat)
}
