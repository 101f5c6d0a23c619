import { expect, it } from 'vitest'
import { sharedTies } from '../../../packages/comparison/src/matching/shared-ties.ts'

it('people who cannot be told apart share the weight of those that were taken, and totals stay', () => {
  const arms = Uint8Array.of(1, 0, 0, 0)
  const shared = sharedTies(Float64Array.of(1, 1, 0, 1), arms, Float64Array.of(0.5, 0.4, 0.4, 0.6))
  expect(Array.from(shared.weights)).toEqual([1, 0.5, 0.5, 1])
  expect(shared.tied).toBe(true)
})

it('without ties nothing changes, also when people without a weight are alike', () => {
  const weights = Float64Array.of(1, 1, 0, 0)
  const shared = sharedTies(weights, Uint8Array.of(1, 0, 0, 0), Float64Array.of(0.5, 0.5, 0.4, 0.4))
  expect(Array.from(shared.weights)).toEqual(Array.from(weights))
  expect(shared.tied).toBe(false)
})
