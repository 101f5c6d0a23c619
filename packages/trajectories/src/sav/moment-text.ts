import { dayOf, toIsoDate } from '../calendar/calendar-day.ts'

const firstDay = dayOf(1582, 10, 14)!
const [earliest, latest] = [dayOf(1, 1, 1)!, dayOf(9999, 12, 31)!]
const millisecondsPerDay = 86_400_000

/**
 * Seconds since 14 October 1582 as a date; a moment that is not midnight keeps its clock, so that it is seen not to be
 * a day. Outside the years 1 to 9999 the number itself, which is no day either.
 *
 * @param seconds - finite; counted to the millisecond
 * @example
 * momentText(13928803200) // '2024-03-03'
 */
export function momentText(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const days = Math.floor(milliseconds / millisecondsPerDay)
  const day = days + firstDay
  if (day < earliest || day > latest) return String(seconds)
  const clock = milliseconds - days * millisecondsPerDay
  return clock === 0 ? toIsoDate(day) : `${toIsoDate(day)}T${clockText(clock)}`
}

/**
 * Seconds as hours, minutes and seconds; hours may go beyond 24.
 *
 * @example
 * durationText(-90061.5) // '-25:01:01.5'
 */
export function durationText(seconds: number): string {
  const milliseconds = Math.round(Math.abs(seconds) * 1000)
  if (!Number.isSafeInteger(milliseconds)) return String(seconds)
  return `${seconds < 0 && milliseconds > 0 ? '-' : ''}${clockText(milliseconds)}`
}

function clockText(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 1000)
  const fraction = String((milliseconds % 1000) + 1000)
    .slice(1)
    .replace(/0+$/, '')
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return `${clock.map((part) => String(part).padStart(2, '0')).join(':')}${fraction === '' ? '' : `.${fraction}`}`
}
