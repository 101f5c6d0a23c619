import { dayOf, toIsoDate } from '../../calendar/calendar-day.ts'

const from1900 = dayOf(1899, 12, 30)!
const from1904 = dayOf(1904, 1, 1)!
const lastDay = dayOf(9999, 12, 31)!
const dayLength = 86_400_000

/**
 * A day number of a spreadsheet as text: a day as year-month-day, with its clock when it is not midnight. The year
 * 1900 has a 29 February there (day 60), and a day 0 January; both are written as such, so that they are seen not to
 * exist. Null where the number is no day.
 * Source: ECMA-376 part 1, 18.17.4.
 *
 * @param serial days since the first, with the time of the day as fraction; milliseconds are kept
 * @example
 * serialText(45291, false) // '2023-12-31'
 * serialText(45291.5, false) // '2023-12-31T12:00:00'
 */
export function serialText(serial: number, counts1904: boolean): string | null {
  const moment = Math.round(serial * dayLength)
  const days = Math.floor(moment / dayLength)
  if (days < 0 || days > lastDay - from1900) return null
  const clock = moment - days * dayLength
  const date = counts1904 ? toIsoDate(days + from1904) : dateSince1900(days)
  return clock === 0 ? date : `${date}T${clockText(clock)}`
}

function dateSince1900(days: number): string {
  if (days === 0) return '1900-01-00'
  if (days === 60) return '1900-02-29'
  return toIsoDate(days + from1900 + (days < 60 ? 1 : 0))
}

/**
 * A length of time, or a time of the day, as hours, minutes and seconds.
 *
 * @param days the length in days; milliseconds are kept
 * @example
 * elapsedText(1.5) // '36:00:00'
 */
export const elapsedText = (days: number) =>
  days < 0 ? `-${clockText(Math.round(-days * dayLength))}` : clockText(Math.round(days * dayLength))

function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const rest = milliseconds - seconds * 1000
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':')
  return rest === 0 ? clock : `${clock}.${String(rest).padStart(3, '0')}`
}
