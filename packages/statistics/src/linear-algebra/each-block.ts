import { blockRows } from './block-rows.ts'
import { lendBlocks } from './lend-blocks.ts'
import type { ScaledColumns } from './scaled-columns.ts'

/**
 * Goes through the rows in blocks. `block` holds the scaled columns of these rows, `blockRows` numbers per column (the
 * column of ones first when there is an intercept); what lies beyond `count` is 0. It is used again for the next block.
 */
export function eachBlock(
  design: ScaledColumns,
  visit: (block: Float64Array, start: number, count: number) => void,
): void {
  const { columns, intercept, rows } = design
  lendBlocks([columns.length + (intercept ? 1 : 0)], ([block]) => {
    for (let start = 0; start < rows; start += blockRows) {
      const count = Math.min(blockRows, rows - start)
      fillBlock(block!, design, start, count)
      visit(block!, start, count)
    }
  })
}

function fillBlock(
  block: Float64Array,
  { columns, intercept, centres, scales }: ScaledColumns,
  start: number,
  count: number,
): void {
  const first = intercept ? 1 : 0
  if (count < blockRows) block.fill(0)
  if (intercept) block.fill(1, 0, count)
  for (let position = 0; position < columns.length; position += 1)
    fillColumn(
      block,
      (position + first) * blockRows,
      columns[position]!,
      start,
      count,
      centres[position]!,
      1 / scales[position]!,
    )
}

function fillColumn(
  block: Float64Array,
  offset: number,
  column: Float64Array,
  start: number,
  count: number,
  centre: number,
  factor: number,
): void {
  for (let index = 0; index < count; index += 1) block[offset + index] = (column[start + index]! - centre) * factor
}
