import type { Day } from '../calendar/calendar-day.ts'
import type { Spell } from './person-rows.ts'

/** What is needed of a spell to say which state holds when. */
export type DatedState = Pick<Spell, 'channel' | 'state' | 'begin' | 'end'>

/**
 * Hands on, in stretches of weeks, the state of one channel in every whole week from a day on: of the states in it the
 * one that covers most days; at a tie the one that began later. Days without a spell do not count. A stretch may come
 * again with another state: the last one holds. Weeks without a covered day are in none.
 *
 * @param weeks - number of weeks, counted from `from`
 * @param onStretch - is given a state, its first week from 0, and the week after its last
 * @example
 * const weeksOf: string[] = []
 * eachWeekStretch(spells, 'labour', 0, 104, (state, first, until) => weeksOf.push(`${state} ${first}-${until}`))
 */
export function eachWeekStretch(
  spells: readonly DatedState[],
  channel: string,
  from: Day,
  weeks: number,
  onStretch: (state: string, first: number, until: number) => void,
): void {
  const ordered = inOrder(spells, channel)
  let reached = 0
  for (const { state, begin, end } of ordered) {
    const first = Math.max(0, Math.floor((begin - from) / 7))
    const until = end === null ? weeks : Math.min(weeks, Math.ceil((end - from) / 7))
    if (first >= until || (end !== null && end <= begin)) continue
    const contested = Math.min(until, Math.max(first, reached))
    for (let week = first; week < contested; week += 1)
      onStretch(longestState(ordered, from + 7 * week), week, week + 1)
    if (contested < until) onStretch(state, contested, until)
    reached = Math.max(reached, until)
  }
}

/** The spells of a channel by begin; rows mostly come in that order. */
function inOrder(spells: readonly DatedState[], channel: string): readonly DatedState[] {
  const found: DatedState[] = []
  let sorted = true
  for (const spell of spells) {
    if (spell.channel !== channel) continue
    const last = found[found.length - 1]
    if (last !== undefined && last.begin > spell.begin) sorted = false
    found.push(spell)
  }
  return sorted ? found : found.sort((one, other) => one.begin - other.begin)
}

/** The state that covers most days of a week in which at least one spell holds. */
function longestState(ordered: readonly DatedState[], weekStart: Day): string {
  let best = ''
  let most = 1
  for (const { state, begin, end } of ordered) {
    if (begin >= weekStart + 7) break
    if (end !== null && end <= weekStart) continue
    const days = daysInState(ordered, state, weekStart)
    if (days >= most) {
      best = state
      most = days
    }
  }
  return best
}

/** Days of a week covered by a state; each day is a bit, so that spells that overlap count once. */
function daysInState(ordered: readonly DatedState[], state: string, weekStart: Day): number {
  let covered = 0
  for (const spell of ordered) {
    if (spell.begin >= weekStart + 7) break
    if (spell.state !== state || (spell.end !== null && spell.end <= weekStart)) continue
    const first = Math.max(0, spell.begin - weekStart)
    const last = spell.end === null ? 7 : Math.min(7, spell.end - weekStart)
    if (first < last) covered |= (1 << last) - (1 << first)
  }
  let days = 0
  for (; covered > 0; covered >>= 1) days += covered & 1
  return days
}
