import { calendarOf, dayOf, fromIsoDate, toIsoDate } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('calendar days', () => {
  it('count from 1 January 1970', () => {
    expect([dayOf(1970, 1, 1), dayOf(1969, 12, 31), dayOf(2000, 3, 1), dayOf(1900, 1, 1)]).toEqual([
      0, -1, 11_017, -25_567,
    ])
  })

  it('follow one another without a gap, with 97 leap days in 400 years', () => {
    expect((dayOf(2400, 1, 1) ?? 0) - (dayOf(2000, 1, 1) ?? 0)).toBe(400 * 365 + 97)
  })

  it('survive the way to the calendar and back, and to text and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const { year, month, dayOfMonth } = calendarOf(day)
        expect(dayOf(year, month, dayOfMonth)).toBe(day)
        expect(fromIsoDate(toIsoDate(day))).toBe(day)
        const next = calendarOf(day + 1)
        expect(next.dayOfMonth === dayOfMonth + 1 || next.dayOfMonth === 1).toBe(true)
      }),
    )
  })

  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (day) => {
        expect(toIsoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('do not exist outside the calendar', () => {
    expect([dayOf(2023, 2, 29), dayOf(1900, 2, 29), dayOf(2024, 4, 31), dayOf(2024, 1.5, 1)]).toEqual(
      Array(4).fill(null),
    )
  })
})
