import { blockKernel } from './block-kernel.ts'
import { blockRows } from './block-rows.ts'

/** Numbers at the beginning of the kernel's memory that are never lent: one column, and four results. */
const reserved = blockRows + 4
let lent = reserved

/**
 * Blocks of so many columns each, filled with 0, in the memory of the kernel while there is room and else as arrays of
 * their own. They are given back when `use` ends.
 */
export function lendBlocks<Result>(columns: readonly number[], use: (blocks: Float64Array[]) => Result): Result {
  const before = lent
  try {
    return use(columns.map((count) => lendBlock(count * blockRows)))
  } finally {
    lent = before
  }
}

function lendBlock(length: number): Float64Array {
  const kernel = blockKernel()
  if (kernel === null || lent + length > kernel.numbers.length) return new Float64Array(length)
  const block = kernel.numbers.subarray(lent, lent + length)
  lent += length
  return block.fill(0)
}
