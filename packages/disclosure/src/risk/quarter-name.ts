import { calendarDay } from '../calendar/calendar-day.ts'

/**
 * The quarter of a day (days since 1970-01-01); null stays null.
 *
 * @example
 * quarterName(19783) // '2024-Q1'
 */
export function quarterName(day: number | null): string | null {
  if (day === null || !Number.isFinite(day)) return null
  const { year, month } = calendarDay(day)
  return `${year}-Q${Math.ceil(month / 3)}`
}
