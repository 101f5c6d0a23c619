import {
  checkedPolicy,
  internalPolicy,
  type Policy,
  PolicyRefused,
  publicPolicy,
  release,
} from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'
import { documentOf } from './releasable-rows.ts'

const refusal = (policy: Policy) => {
  try {
    checkedPolicy(policy)
  } catch (error) {
    if (error instanceof PolicyRefused) return error.code
  }
  return null
}

describe('a release policy', () => {
  it('may be stricter than its profile', () => {
    expect(refusal({ ...publicPolicy, threshold: 20, rounding: 10 })).toBeNull()
    expect(refusal({ ...internalPolicy, threshold: 10 })).toBeNull()
  })

  it('may not go below the floor of five persons, nor weaken the public profile', () => {
    expect(refusal({ ...internalPolicy, threshold: 4 })).toBe('disclosure.thresholdBelowFloor')
    expect(refusal({ ...publicPolicy, threshold: 9 })).toBe('disclosure.publicThresholdLowered')
    expect(refusal({ ...publicPolicy, rounding: 1 })).toBe('disclosure.publicRoundingLowered')
    expect(refusal({ ...publicPolicy, threshold: 10.5 })).toBe('disclosure.policyNotWhole')
  })

  it('that is too weak releases nothing', () => {
    expect(() => release(documentOf(), { ...internalPolicy, threshold: 3 })).toThrow(PolicyRefused)
  })
})
