import { blockRows } from './each-block.ts'

/**
 * Adds the inner products of the columns of one block with those of another to `sums` (size x size, by rows). Only the
 * upper triangle is kept up. Two by two, so that each number loaded is used twice.
 */
export function addCrossProducts(sums: Float64Array, left: Float64Array, right: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 2) {
    const hasSecondRow = row + 1 < size
    const a = row * blockRows
    const b = hasSecondRow ? a + blockRows : a
    for (let column = row; column < size; column += 2) {
      const hasSecondColumn = column + 1 < size
      const c = column * blockRows
      const d = hasSecondColumn ? c + blockRows : c
      let ac = 0
      let ad = 0
      let bc = 0
      let bd = 0
      for (let index = 0; index < blockRows; index += 1) {
        const first = left[a + index]!
        const second = left[b + index]!
        const third = right[c + index]!
        const fourth = right[d + index]!
        ac += first * third
        ad += first * fourth
        bc += second * third
        bd += second * fourth
      }
      sums[row * size + column]! += ac
      if (hasSecondColumn) sums[row * size + column + 1]! += ad
      if (hasSecondRow && column > row) sums[(row + 1) * size + column]! += bc
      if (hasSecondRow && hasSecondColumn) sums[(row + 1) * size + column + 1]! += bd
    }
  }
}
