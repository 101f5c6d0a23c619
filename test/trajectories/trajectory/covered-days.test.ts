import { coveredDays } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('covered days', () => {
  it('count a day once, from the first day up to the last', () => {
    expect(
      coveredDays(
        [
          { begin: 5, end: 8 },
          { begin: 7, end: null },
        ],
        0,
        10,
      ),
    ).toBe(5)
    expect(coveredDays([{ begin: -5, end: 2 }], 0, 10)).toBe(2)
    expect(coveredDays([{ begin: 20, end: 30 }], 0, 10)).toBe(0)
  })

  it('are the days a look at every single day would count', () => {
    const stretch = fc.record({
      begin: fc.integer({ min: -20, max: 40 }),
      length: fc.option(fc.integer({ min: 1, max: 15 }), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), fc.integer({ min: 0, max: 30 }), (parts, to) => {
        const stretches = parts.map(({ begin, length }) => ({ begin, end: length === null ? null : begin + length }))
        const slow = Array.from({ length: to }, (_, day) => day).filter((day) =>
          stretches.some(({ begin, end }) => begin <= day && (end === null || day < end)),
        ).length
        expect(coveredDays(stretches, 0, to)).toBe(slow)
      }),
    )
  })
})
