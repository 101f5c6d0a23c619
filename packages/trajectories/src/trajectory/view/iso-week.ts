import { calendarOf, type Day, dayOf } from '../../calendar/calendar-day.ts'

/**
 * The Monday on or before a day.
 *
 * @example
 * mondayOf(0) // -3
 */
export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7)

/**
 * Year and week of a day: weeks begin on Monday, and week 1 is the one with the first Thursday of the year, so that a
 * year has 52 or 53. Source: ISO 8601.
 *
 * @example
 * isoWeek(dayOf(2021, 1, 3)) // '2020-W53'
 */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = calendarOf(thursday)
  const week = Math.floor((thursday - (dayOf(year, 1, 1) ?? thursday)) / 7) + 1
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}
