import type { Day } from '../calendar/calendar-day.ts'
import { type DatedState, eachWeekStretch } from './each-week-stretch.ts'

/**
 * The state of one channel in every whole week of `[from, to)`, weeks counted from `from`: of the states in it the one
 * that covers most days; at a tie the one that began later. Days without a spell do not count: one covered day is enough,
 * and null where there is none.
 *
 * @example
 * statePerWeek(person.spells, 'labour', person.timeZero, person.observationEnd)[0] // state in week 1
 */
export function statePerWeek(spells: readonly DatedState[], channel: string, from: Day, to: Day): (string | null)[] {
  const weeks = Math.max(0, Math.floor((to - from) / 7))
  const states = new Array<string | null>(weeks).fill(null)
  eachWeekStretch(spells, channel, from, weeks, (state, first, until) => states.fill(state, first, until))
  return states
}
