import { calendarOf, type Day, dayOf } from '../../calendar/calendar-day.ts'
import { mondayOf } from './iso-week.ts'

/** A week or a month: the days from `begin` up to, not including, `end`. */
export interface TimeUnit {
  readonly begin: Day
  readonly end: Day
}

/**
 * So many weeks one after the other, the first beginning on a given day.
 *
 * @example
 * [...weeksFrom(100, 2)] // [{ begin: 100, end: 107 }, { begin: 107, end: 114 }]
 */
export function* weeksFrom(begin: Day, count: number): Generator<TimeUnit> {
  for (let week = 0; week < count; week++) yield { begin: begin + 7 * week, end: begin + 7 * week + 7 }
}

/**
 * So many calendar months, beginning with the month that a day falls in, shifted by a number of months.
 *
 * @example
 * [...monthsFrom(dayOf(2024, 2, 10), 0, 1)].map(({ begin, end }) => end - begin) // [29]
 */
export function* monthsFrom(day: Day, shift: number, count: number): Generator<TimeUnit> {
  const { year, month } = calendarOf(day)
  const first = 12 * year + month - 1 + shift
  for (let index = first; index < first + count; index++) yield { begin: firstDay(index), end: firstDay(index + 1) }
}

const firstDay = (month: number): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0

/**
 * How many weeks from Monday to Monday cover the days `[from, to)`.
 *
 * @example
 * calendarWeeks(0, 5) // 2
 */
export const calendarWeeks = (from: Day, to: Day): number => (to <= from ? 0 : Math.ceil((to - mondayOf(from)) / 7))

/**
 * How many calendar months cover the days `[from, to)`.
 *
 * @example
 * calendarMonths(0, 32) // 2
 */
export function calendarMonths(from: Day, to: Day): number {
  if (to <= from) return 0
  const [first, last] = [calendarOf(from), calendarOf(to - 1)]
  return 12 * (last.year - first.year) + last.month - first.month + 1
}
