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
  const states = new Array<string | null>(weeks).fill(null)
  const touched = new Uint8Array(weeks)
  for (const { state, begin, end } of inChannel) {
    if (end !== null && end <= begin) continue
    const until = end === null ? weeks : Math.min(weeks, Math.ceil((end - from) / 7))
    for (let week = Math.max(0, Math.floor((begin - from) / 7)); week < until; week += 1) {
      states[week] = state
      touched[week] = touched[week] === 0 ? 1 : 2
    }
  }
  for (let week = 0; week < weeks; week += 1)
    if (touched[week] === 2) states[week] = longestState(inChannel, from + 7 * week)
  return states
}

/** For a week that more than one spell touches. */
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
