import { randomStream } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { addCombination } from '../../../packages/statistics/src/linear-algebra/add-combination.ts'
import { addCrossProducts } from '../../../packages/statistics/src/linear-algebra/add-cross-products.ts'
import { addInnerProducts } from '../../../packages/statistics/src/linear-algebra/add-inner-products.ts'
import { blockRows } from '../../../packages/statistics/src/linear-algebra/block-rows.ts'
import { lendBlocks } from '../../../packages/statistics/src/linear-algebra/lend-blocks.ts'
import { expectAgreement } from '../expect-agreement.ts'

const stream = randomStream(7)
const draws = (length: number) => Float64Array.from({ length }, () => stream.normal())

it.each([1, 2, 3, 4, 5, 9])(
  'loops over %i columns give in lent memory what they give in an array of their own',
  (size) => {
    const own = draws(size * blockRows)
    const factors = draws(size)
    const values = draws(300)
    const results = (block: Float64Array) => {
      const products = new Float64Array(size * size)
      addCrossProducts(products, block, block, size)
      const target = new Float64Array(blockRows + 10)
      addCombination(target, 5, block, factors, 200)
      const sums = new Float64Array(size)
      addInnerProducts(sums, block, values, 40, 250)
      return [...products, ...target, ...sums]
    }
    const lent = lendBlocks([size], ([block]) => {
      block!.set(own)
      return results(block!)
    })
    expectAgreement(lent, results(own), 1e-12, 1e-12)
    expect(lent[0]).toBeCloseTo(
      own.subarray(0, blockRows).reduce((sum, value) => sum + value * value, 0),
      9,
    )
  },
)

it('blocks lent inside one another do not overlap, and are given back when something goes wrong', () => {
  const first = lendBlocks([2], ([outer]) => {
    outer!.fill(1)
    expect(() =>
      lendBlocks([3], ([inner]) => {
        inner!.fill(2)
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(outer!.every((value) => value === 1)).toBe(true)
    return outer!.byteOffset
  })
  expect(lendBlocks([1], ([block]) => block!.byteOffset)).toBe(first)
})

it('more columns than there is room for have an array of their own', () => {
  lendBlocks([5000, 1], ([large, small]) => {
    expect(large!.length).toBe(5000 * blockRows)
    expect(large!.buffer).not.toBe(small!.buffer)
  })
})
