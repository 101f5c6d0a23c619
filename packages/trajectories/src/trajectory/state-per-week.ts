import type { Day } from '../calendar/calendar-day.ts'
import { coveredDays } from './covered-days.ts'
import type { Spell } from './person-rows.ts'

type DatedState = Pick<Spell, 'channel' | 'state' | 'begin' | 'end'>

/**
 * The state of one channel in every whole week of `[from, to)`, weeks counted from `from`: the state that covers most
 * days; at a tie the one that began later; null where no day is covered.
 *
 * @example
 * statePerWeek(person.spells, 'labour', person.timeZero, person.observationEnd)[0] // state in week 1
 */
export function statePerWeek(spells: readonly DatedState[], channel: string, from: Day, to: Day): (string | null)[] {
  const inChannel = spells
    .filter((spell) => spell.channel === channel)
    .toSorted((one, other) => one.begin - other.begin)
  const weeks = Math.max(0, Math.floor((to - from) / 7))
  return Array.from({ length: weeks }, (_, week) => longestState(inChannel, from + 7 * week))
}

function longestState(inChannel: readonly DatedState[], weekStart: Day): string | null {
  const here = inChannel.filter(({ begin, end }) => begin < weekStart + 7 && (end === null || end > weekStart))
  let best: string | null = null
  let bestDays = 1
  for (const { state } of here) {
    const days = coveredDays(
      here.filter((spell) => spell.state === state),
      weekStart,
      weekStart + 7,
    )
    if (days >= bestDays) {
      best = state
      bestDays = days
    }
  }
  return best
}
