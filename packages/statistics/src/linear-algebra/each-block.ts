import type { ScaledColumns } from './scaled-columns.ts'

/** Rows handled at a time: so many that the block of a dozen columns stays in the nearest cache. */
export const blockRows = 256

/**
 * Goes through the rows in blocks. `block` holds the scaled columns of these rows, `blockRows` numbers per column (the
 * column of ones first when there is an intercept); what lies beyond `count` is 0. It is used again for the next block.
 */
export function eachBlock(
  design: ScaledColumns,
  visit: (block: Float64Array, start: number, count: number) => void,
): void {
  const { columns, intercept, centres, scales, rows } = design
  const first = intercept ? 1 : 0
  const block = new Float64Array((columns.length + first) * blockRows)
  if (intercept) block.fill(1, 0, blockRows)
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start)
    if (count < blockRows) block.fill(0)
    if (count < blockRows && intercept) block.fill(1, 0, count)
    for (let position = 0; position < columns.length; position += 1)
      fill(
        block,
        (position + first) * blockRows,
        columns[position]!,
        start,
        count,
        centres[position]!,
        scales[position]!,
      )
    visit(block, start, count)
  }
}

function fill(
  block: Float64Array,
  offset: number,
  column: Float64Array,
  start: number,
  count: number,
  centre: number,
  scale: number,
): void {
  const factor = 1 / scale
  for (let index = 0; index < count; index += 1) block[offset + index] = (column[start + index]! - centre) * factor
}

/** Adds to `sums` from `at` on the block's columns times these factors: four columns at a time. */
export function addCombination(
  sums: Float64Array,
  at: number,
  block: Float64Array,
  factors: Float64Array,
  count: number,
): void {
  const size = factors.length
  let column = 0
  for (; column + 3 < size; column += 4) {
    const a = column * blockRows
    const b = a + blockRows
    const c = b + blockRows
    const d = c + blockRows
    const [first, second, third, fourth] = [
      factors[column]!,
      factors[column + 1]!,
      factors[column + 2]!,
      factors[column + 3]!,
    ]
    for (let index = 0; index < count; index += 1)
      sums[at + index]! +=
        first * block[a + index]! + second * block[b + index]! + third * block[c + index]! + fourth * block[d + index]!
  }
  for (; column < size; column += 1) {
    const a = column * blockRows
    const factor = factors[column]!
    for (let index = 0; index < count; index += 1) sums[at + index]! += factor * block[a + index]!
  }
}

/** Adds to `sums`, one per column, the block's inner product with `values` from `at` on: four columns at a time. */
export function addInnerProducts(
  sums: Float64Array,
  block: Float64Array,
  values: Float64Array,
  at: number,
  count: number,
): void {
  const size = sums.length
  let column = 0
  for (; column + 3 < size; column += 4) {
    const a = column * blockRows
    const b = a + blockRows
    const c = b + blockRows
    const d = c + blockRows
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let index = 0; index < count; index += 1) {
      const value = values[at + index]!
      first += value * block[a + index]!
      second += value * block[b + index]!
      third += value * block[c + index]!
      fourth += value * block[d + index]!
    }
    sums[column]! += first
    sums[column + 1]! += second
    sums[column + 2]! += third
    sums[column + 3]! += fourth
  }
  for (; column < size; column += 1) {
    const a = column * blockRows
    let sum = 0
    for (let index = 0; index < count; index += 1) sum += values[at + index]! * block[a + index]!
    sums[column]! += sum
  }
}
