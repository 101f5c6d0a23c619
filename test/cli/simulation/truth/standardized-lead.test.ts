import { describe, expect, it } from 'vitest'
import { standardizedLead } from '../../../../packages/cli/src/simulation/truth/standardized-lead.ts'

describe('the lead of one group over another', () => {
  it('is counted in standard deviations: 3 against 1 with variance 2 in both is the root of two', () => {
    expect(standardizedLead([2, 4], [0, 2])).toBeCloseTo(Math.SQRT2, 8)
    expect(standardizedLead([0, 2], [2, 4])).toBeCloseTo(-Math.SQRT2, 8)
  })

  it('is none where a group is too small or nothing varies', () => {
    expect(standardizedLead([1], [0, 2])).toBe(0)
    expect(standardizedLead([1, 1], [1, 1])).toBe(0)
  })
})
