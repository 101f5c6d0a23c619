/** A day of the Gregorian calendar: month 1 to 12, day 1 to 31. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days of an era of 400 years, after which the Gregorian calendar repeats itself. */
const eraDays = 146_097
/** Days from 1 March of the year 0 to 1970-01-01. */
const daysToEpoch = 719_468

/**
 * The calendar day of a number of whole days since 1970-01-01.
 * Source: Hinnant (2014), chrono-compatible low-level date algorithms, `civil_from_days`.
 *
 * @example
 * calendarDay(19783) // { year: 2024, month: 3, day: 1 }
 */
export function calendarDay(days: number): CalendarDay {
  const shifted = days + daysToEpoch
  const era = Math.floor(shifted / eraDays)
  const dayOfEra = shifted - era * eraDays
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/**
 * The number of whole days from 1970-01-01 to a calendar day; the inverse of `calendarDay`. Whether such a day exists is
 * seen by converting back.
 *
 * @example
 * dayNumber({ year: 2024, month: 3, day: 1 }) // 19783
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const fromMarch = month > 2 ? year : year - 1
  const era = Math.floor(fromMarch / 400)
  const yearOfEra = fromMarch - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (
    era * eraDays + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - daysToEpoch
  )
}
