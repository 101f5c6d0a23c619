import { type BinaryLink, probabilityAt, slopeAt } from './binary-coefficients.ts'

/** Lower triangle, by rows, of the expected information of a binary model on the first columns of row-wise cells. */
export function binaryInformation(
  { cells, width }: { readonly cells: Float64Array; readonly width: number },
  coefficients: Float64Array,
  link: BinaryLink,
): Float64Array {
  const predictors = coefficients.length
  const information = new Float64Array((predictors * (predictors + 1)) / 2)
  for (let first = 0; first < cells.length; first += width) {
    let predictor = 0
    for (let column = 0; column < predictors; column += 1) predictor += coefficients[column]! * cells[first + column]!
    const p = probabilityAt[link](predictor)
    const spread = p * (1 - p)
    if (!(spread > 0)) continue
    const weight = slopeAt[link](predictor) ** 2 / spread
    let place = 0
    for (let left = 0; left < predictors; left += 1) {
      const value = weight * cells[first + left]!
      for (let right = 0; right <= left; right += 1, place += 1) information[place]! += value * cells[first + right]!
    }
  }
  return information
}
