import { blockKernel } from './block-kernel.ts'
import { blockRows } from './block-rows.ts'

/** Adds to `sums`, one per column of a block, its inner product with `values` from `at` on, over `count` rows. */
export function addInnerProducts(
  sums: Float64Array,
  block: Float64Array,
  values: Float64Array,
  at: number,
  count: number,
): void {
  const kernel = blockKernel()
  if (kernel === null || block.buffer !== kernel.numbers.buffer) {
    addPlainly(sums, block, values, at, count)
    return
  }
  const { numbers, innerProducts } = kernel
  numbers.fill(0, count, blockRows)
  for (let index = 0; index < count; index += 1) numbers[index] = values[at + index]!
  const step = 8 * blockRows
  for (let column = 0; column < sums.length; column += 2) {
    const c = block.byteOffset + column * step
    const d = column + 1 < sums.length ? c + step : c
    innerProducts(0, 0, c, d, step)
    sums[column]! += numbers[blockRows]!
    if (column + 1 < sums.length) sums[column + 1]! += numbers[blockRows + 1]!
  }
}

function addPlainly(sums: Float64Array, block: Float64Array, values: Float64Array, at: number, count: number): void {
  for (let column = 0; column < sums.length; column += 1) {
    const from = column * blockRows
    let sum = 0
    for (let index = 0; index < count; index += 1) sum += values[at + index]! * block[from + index]!
    sums[column]! += sum
  }
}
