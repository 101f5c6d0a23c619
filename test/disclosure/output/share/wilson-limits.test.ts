import { describe, expect, it } from 'vitest'
import { wilsonLimits } from '../../../../packages/disclosure/src/output/share/wilson-limits.ts'
import { shareRow } from '../releasable-rows.ts'

describe('the Wilson limits for other counts', () => {
  it('equal those computed for these counts, at the level read off the given interval', () => {
    const [exact, other] = [shareRow(47, 98), shareRow(45, 100)]
    const given = { events: 47, persons: 98, confLow: exact.confLow!, confHigh: exact.confHigh! }
    const limits = wilsonLimits(given, 45, 100)!
    expect(limits.low).toBeCloseTo(other.confLow!, 12)
    expect(limits.high).toBeCloseTo(other.confHigh!, 12)
  })

  it('are not guessed for another kind of interval', () => {
    expect(wilsonLimits({ events: 47, persons: 98, confLow: 0.38, confHigh: 0.58 }, 45, 100)).toBeNull()
  })
})
