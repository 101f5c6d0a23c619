import { type Day, dayOf } from '../../calendar/calendar-day.ts'

const origin = dayOf(1899, 12, 30)!
const first = dayOf(1900, 1, 1)!
const afterLeap = dayOf(1900, 3, 1)!
const last = dayOf(9999, 12, 31)!

/**
 * A day as spreadsheets number them, from 1 January 1900 as 1, with the 29 February 1900 that they believe in.
 *
 * @throws RangeError for a day that they do not have
 * @example
 * dayNumber(19783) // 45352
 */
export function dayNumber(day: Day): number {
  if (!Number.isInteger(day) || day < first || day > last)
    throw new RangeError('a workbook has days from 1900-01-01 to 9999-12-31')
  return day - origin - (day < afterLeap ? 1 : 0)
}
