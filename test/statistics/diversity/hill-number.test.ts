import { hillNumber } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

it('counts 6, 3, 1 are as diverse as 3, 2.45 and 2.17 equally common kinds', () => {
  expect(hillNumber([6, 3, 1], 0)).toBe(3)
  expect(hillNumber([6, 3, 1], 1)).toBeCloseTo(2.454556, 6)
  expect(hillNumber([6, 3, 1], 2)).toBeCloseTo(1 / 0.46, 12)
  expect(hillNumber([6, 3, 1], Number.POSITIVE_INFINITY)).toBeCloseTo(10 / 6, 12)
})

it('equally common kinds give their number at every order, and orders near 1 approach order 1', () => {
  for (const order of [0, 0.5, 1, 2, 3]) expect(hillNumber([4, 0, 4, 4, 4], order)).toBeCloseTo(4, 12)
  expect(hillNumber([6, 3, 1], 1 + 1e-7)).toBeCloseTo(hillNumber([6, 3, 1], 1), 6)
})

it('nothing counted is no diversity, a negative count is refused', () => {
  expect(hillNumber([], 1)).toBe(0)
  expect(() => hillNumber([3, -1], 1)).toThrow(RangeError)
})
