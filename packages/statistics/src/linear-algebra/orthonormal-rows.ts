import { addCombination } from './add-combination.ts'
import { blockRows } from './block-rows.ts'
import { eachBlock } from './each-block.ts'
import type { FactoredDesign } from './factored-design.ts'
import { lendBlocks } from './lend-blocks.ts'

/**
 * Goes through the rows in blocks as `eachBlock`, with each row also turned to the orthonormal directions: R^-T times
 * the scaled row, without the root of its weight. Leverage is weight times the sum of squares.
 */
export function eachOrthonormalBlock(
  design: FactoredDesign,
  visit: (turned: Float64Array, start: number, count: number) => void,
): void {
  const { size, inverse } = design
  const factors = Array.from({ length: size }, (_, direction) =>
    Float64Array.from({ length: direction + 1 }, (__, column) => inverse[column * size + direction]!),
  )
  lendBlocks([size], ([turned]) => {
    eachBlock(design, (block, start, count) => {
      turned!.fill(0)
      for (let direction = 0; direction < size; direction += 1)
        addCombination(turned!, direction * blockRows, block, factors[direction]!, blockRows)
      visit(turned!, start, count)
    })
  })
}

/** Diagonal of the hat matrix, 0 to 1 per row. */
export function leverages(design: FactoredDesign): Float64Array {
  const leverage = new Float64Array(design.rows)
  eachOrthonormalBlock(design, (turned, start, count) => addLeverages(leverage, design, turned, start, count))
  return leverage
}

/** Adds the leverages of one block of turned rows. */
export function addLeverages(
  leverage: Float64Array,
  { size, weights }: FactoredDesign,
  turned: Float64Array,
  start: number,
  count: number,
): void {
  for (let direction = 0; direction < size; direction += 1) {
    const from = direction * blockRows
    for (let index = 0; index < count; index += 1) {
      const value = turned[from + index]!
      leverage[start + index]! += value * value
    }
  }
  if (weights !== null)
    for (let index = 0; index < count; index += 1) leverage[start + index]! *= weights[start + index]!
}
