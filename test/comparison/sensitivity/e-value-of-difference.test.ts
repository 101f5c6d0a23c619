import { eValueOfDifference } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'

const share = { kind: 'share', standardDeviation: null } as const

describe('the E-value of a difference', () => {
  it('of a share by hand: 45 against 30 of 100 is a risk ratio of 1.5', () => {
    const { point, limit } = eValueOfDifference({
      ...share,
      difference: 0.15,
      confLow: 0.03,
      confHigh: 0.27,
      comparisonLevel: 0.3,
    })
    expect(point).toBeCloseTo(1.5 + Math.sqrt(0.75), 12)
    expect(limit).toBeCloseTo(1.1 + Math.sqrt(0.11), 12)
  })

  it('of an amount: 0.3 standard deviations is 1.956', () => {
    const difference = { kind: 'amount', difference: 3, confLow: 1, confHigh: 5, comparisonLevel: null } as const
    expect(eValueOfDifference({ ...difference, standardDeviation: 10 }).point).toBeCloseTo(1.95611, 5)
    expect(eValueOfDifference({ ...difference, standardDeviation: 0 })).toEqual({ point: null, limit: null })
  })

  it('of the limit is 1 when the interval holds no difference', () => {
    expect(
      eValueOfDifference({ ...share, difference: 0.02, confLow: -0.01, confHigh: 0.05, comparisonLevel: 0.3 }).limit,
    ).toBe(1)
  })

  it('of a harmful difference looks at the limit on the other side', () => {
    const { point, limit } = eValueOfDifference({
      ...share,
      difference: -0.1,
      confLow: -0.15,
      confHigh: -0.05,
      comparisonLevel: 0.3,
    })
    expect(point).toBeCloseTo(1.5 + Math.sqrt(0.75), 12)
    expect(limit).toBeCloseTo(1.2 + Math.sqrt(0.24), 12)
  })

  it('has no value where nobody in the comparison condition has the outcome', () => {
    expect(eValueOfDifference({ ...share, difference: 0.1, confLow: 0, confHigh: 0.2, comparisonLevel: 0 })).toEqual({
      point: null,
      limit: null,
    })
  })
})
