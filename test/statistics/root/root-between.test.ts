import { EstimationFailure, rootBetween } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

it('finds the root of 2 and stops at an end that is a root', () => {
  expect(rootBetween((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15)
  expect(rootBetween((x) => x - 3, 3, 9)).toBe(3)
})

it('with a tolerance it stops where the uniroot of R stops', () => {
  // uniroot(function(x) exp(x) - 5, c(0, 4), tol = 1e-4)$root
  expect(rootBetween((x) => Math.exp(x) - 5, 0, 4, 1e-4)).toBeCloseTo(1.60943791243, 5)
})

it('refuses ends between which the sign does not change, and values that are no numbers', () => {
  expect(() => rootBetween((x) => x * x + 1, -1, 1)).toThrow(EstimationFailure)
  expect(() => rootBetween((x) => (x === 0 || x === 1 ? x - 0.5 : Number.NaN), 0, 1)).toThrow(EstimationFailure)
})
