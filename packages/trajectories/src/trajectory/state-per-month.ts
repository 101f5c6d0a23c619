import { calendarOf, type Day, dayOf, daysInMonth } from '../calendar/calendar-day.ts'
import type { Spell } from './person-rows.ts'

type DatedState = Pick<Spell, 'channel' | 'state' | 'begin' | 'end'>

/**
 * The state of one channel on the last day of every calendar month whose last day lies in `[from, to)`; null where no
 * spell holds. A spell without an end holds throughout, so `to` should not lie after the end of observation.
 *
 * @example
 * statePerMonth(person.spells, 'labour', person.timeZero, person.observationEnd)
 */
export function statePerMonth(spells: readonly DatedState[], channel: string, from: Day, to: Day): (string | null)[] {
  const inChannel = spells
    .filter((spell) => spell.channel === channel)
    .toSorted((one, other) => other.begin - one.begin)
  return lastDaysOfMonths(from, to).map(
    (day) => inChannel.find(({ begin, end }) => begin <= day && (end === null || end > day))?.state ?? null,
  )
}

function lastDaysOfMonths(from: Day, to: Day): Day[] {
  const days: Day[] = []
  let { year, month } = calendarOf(from)
  for (;;) {
    const last = dayOf(year, month, daysInMonth(year, month))
    if (last === null || last >= to) return days
    days.push(last)
    month++
    if (month > 12) {
      month = 1
      year++
    }
  }
}
