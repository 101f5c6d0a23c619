import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay, dayNumber } from '../../../packages/disclosure/src/calendar/calendar-day.ts'

describe('a day number', () => {
  it('is the calendar day that the clock of the machine gives, from the year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_932_896 }), (day) => {
        const told = new Date(day * 86_400_000)
        const expected = { year: told.getUTCFullYear(), month: told.getUTCMonth() + 1, day: told.getUTCDate() }
        expect(calendarDay(day)).toEqual(expected)
        expect(dayNumber(expected)).toBe(day)
      }),
      { seed: 31, numRuns: 3000 },
    )
  })
})
