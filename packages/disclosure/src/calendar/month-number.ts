import { calendarDay } from './calendar-day.ts'

/**
 * The month of a day (days since 1970-01-01) as months since January of the year 0.
 *
 * @example
 * monthNumber(0) // 23640
 */
export function monthNumber(day: number): number {
  const { year, month } = calendarDay(day)
  return year * 12 + month - 1
}
