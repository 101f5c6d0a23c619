import { blockKernel } from './block-kernel.ts'
import { blockRows } from './block-rows.ts'

/**
 * Adds to `sums`, from `at` on and for `count` rows, the columns of a block times these factors: four columns at a time.
 */
export function addCombination(
  sums: Float64Array,
  at: number,
  block: Float64Array,
  factors: Float64Array,
  count: number,
): void {
  const kernel = blockKernel()
  if (kernel === null || block.buffer !== kernel.numbers.buffer) {
    addPlainly(sums, at, block, factors, count)
    return
  }
  const { numbers, combine } = kernel
  const here = sums.buffer === numbers.buffer && count === blockRows
  const out = here ? sums.byteOffset + 8 * at : 0
  if (!here) numbers.fill(0, 0, blockRows)
  const from = block.byteOffset
  const step = 8 * blockRows
  const size = factors.length
  for (let column = 0; column < size; column += 4) {
    const a = from + column * step
    // Beyond the last column the first of the four stands in, with factor 0.
    const b = column + 1 < size ? a + step : a
    const c = column + 2 < size ? a + 2 * step : a
    const d = column + 3 < size ? a + 3 * step : a
    combine(
      a,
      b,
      c,
      d,
      out,
      factors[column]!,
      factors[column + 1] ?? 0,
      factors[column + 2] ?? 0,
      factors[column + 3] ?? 0,
    )
  }
  if (!here) for (let index = 0; index < count; index += 1) sums[at + index]! += numbers[index]!
}

function addPlainly(sums: Float64Array, at: number, block: Float64Array, factors: Float64Array, count: number): void {
  for (let column = 0; column < factors.length; column += 1) {
    const from = column * blockRows
    const factor = factors[column]!
    for (let index = 0; index < count; index += 1) sums[at + index]! += factor * block[from + index]!
  }
}
