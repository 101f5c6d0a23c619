/** A calendar day as whole days since 1970-01-01, without time or zone. */
export type Day = number

/**
 * The day number of a Gregorian calendar date, or null where no such date exists (2024-02-30).
 * Source: civil calendar arithmetic after Richards (2013), Explanatory Supplement to the Astronomical Almanac, ch. 15.
 *
 * @example
 * dayOf(1970, 1, 1) // 0
 * dayOf(2024, 2, 30) // null
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return null
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null
  const shiftedYear = month <= 2 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  const daysBefore =
    365 * shiftedYear + Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400)
  return daysBefore + Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 719_469
}

/** The number of days in a Gregorian month (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * Reads an ISO calendar date; null for anything else, also for a date that does not exist.
 *
 * @example
 * fromIsoDate('2024-03-01') // 19783
 */
export function fromIsoDate(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/**
 * Writes a day as ISO calendar date.
 *
 * @example
 * toIsoDate(19783) // '2024-03-01'
 */
export function toIsoDate(day: Day): string {
  const { year, month, dayOfMonth } = calendarOf(day)
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** Year, month (1 to 12) and day of the month of a day number; inverse of `dayOf`. */
export function calendarOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}
