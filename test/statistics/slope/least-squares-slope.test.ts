import { leastSquaresSlope } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { readReference } from '../read-reference.ts'

const reference = readReference<{ values: number[]; weights: number[]; slope: number }>('describe')

it('ten, nine, nine, seven and five applications a week fall by 1.2 a week', () => {
  expect(leastSquaresSlope([0, 1, 2, 3, 4], [10, 9, 9, 7, 5])).toBeCloseTo(-1.2, 14)
})

it('the slope agrees with lm', () => {
  expect(leastSquaresSlope(reference.weights, reference.values)).toBeCloseTo(reference.slope, 11)
})

it('a missing week is left out, one week alone has no slope', () => {
  expect(leastSquaresSlope([0, 1, 2], [1, Number.NaN, 5])).toBe(2)
  expect(leastSquaresSlope([3, 3], [1, 2])).toBeNaN()
})
