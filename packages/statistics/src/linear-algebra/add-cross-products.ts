import { blockKernel } from './block-kernel.ts'
import { blockRows } from './block-rows.ts'

/**
 * Adds the inner products of the columns of one block with those of another to `sums` (size x size, by rows). Only the
 * upper triangle is kept up. Two by two, so that each number loaded is used twice.
 */
export function addCrossProducts(sums: Float64Array, left: Float64Array, right: Float64Array, size: number): void {
  const started = blockKernel()
  const buffer = started?.numbers.buffer
  const kernel = left.buffer === buffer && right.buffer === buffer ? started : null
  const four = kernel ? kernel.numbers.subarray(blockRows, blockRows + 4) : new Float64Array(4)
  for (let row = 0; row < size; row += 2) {
    const hasSecondRow = row + 1 < size
    const a = row * blockRows
    const b = hasSecondRow ? a + blockRows : a
    for (let column = row; column < size; column += 2) {
      const hasSecondColumn = column + 1 < size
      const c = column * blockRows
      const d = hasSecondColumn ? c + blockRows : c
      if (kernel) {
        const [from, to] = [left.byteOffset, right.byteOffset]
        kernel.innerProducts(from + 8 * a, from + 8 * b, to + 8 * c, to + 8 * d, four.byteOffset)
      } else innerProducts(left, right, a, b, c, d, four)
      sums[row * size + column]! += four[0]!
      if (hasSecondColumn) sums[row * size + column + 1]! += four[1]!
      if (hasSecondRow && column > row) sums[(row + 1) * size + column]! += four[2]!
      if (hasSecondRow && hasSecondColumn) sums[(row + 1) * size + column + 1]! += four[3]!
    }
  }
}

function innerProducts(
  left: Float64Array,
  right: Float64Array,
  a: number,
  b: number,
  c: number,
  d: number,
  four: Float64Array,
): void {
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
  four[0] = ac
  four[1] = ad
  four[2] = bc
  four[3] = bd
}
