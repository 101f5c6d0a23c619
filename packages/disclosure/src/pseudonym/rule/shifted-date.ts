import { calendarDay, dayNumber } from '../../calendar/calendar-day.ts'

const written = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A date moved by a number of days. The year 9999, which means that there is no end, stays; so does an empty cell.
 *
 * @returns null when the text is no date written as year-month-day
 * @example
 * shiftedDate('2024-02-28', 2) // '2024-03-01'
 */
export function shiftedDate(text: string, days: number): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const [, year, month, day] = (written.exec(trimmed) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const number = dayNumber({ year, month, day })
  const read = calendarDay(number)
  if (read.month !== month || read.day !== day) return null
  if (year === 9999) return trimmed
  const moved = calendarDay(number + days)
  const digits = (value: number, width: number) => String(value).padStart(width, '0')
  return `${digits(moved.year, 4)}-${digits(moved.month, 2)}-${digits(moved.day, 2)}`
}
