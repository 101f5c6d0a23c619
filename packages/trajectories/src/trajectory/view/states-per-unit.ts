import type { Day } from '../../calendar/calendar-day.ts'
import type { ChannelTrajectory } from '../channel/channel-trajectories.ts'
import { noState } from '../channel/no-state.ts'
import type { StateSpan } from '../channel/state-span.ts'
import type { TimeUnit } from './time-unit.ts'

type Known = Pick<ChannelTrajectory, 'spells' | 'knownFrom' | 'knownTo'>

/**
 * The state per week, one week after the other: of the states in it the one that covers most days; at a tie the one that
 * began later. Days without a spell are no state and do not count, so that one day of benefit makes a week of benefit; a
 * week without any is missing. A week of which a day lies before the first known day is left-truncated, and else one of
 * which a day lies after the end of observation is censored, whatever the other days hold. `statePerWeek` is the same for
 * a measure.
 *
 * @param weeks in order of time
 * @example
 * [...stateOfMostDays({ spells: [{ state: 'WT', begin: 0, end: 9 }], knownFrom: 0, knownTo: 25 }, weeksFrom(0, 4))]
 * // ['WT', 'WT', '*', '%']
 */
export function* stateOfMostDays(trajectory: Known, weeks: Iterable<TimeUnit>): Generator<string> {
  const { spells, knownFrom, knownTo } = trajectory
  let first = 0
  for (const { begin, end } of weeks) {
    while (first < spells.length && spells[first]!.end <= begin) first += 1
    if (begin < knownFrom) yield noState.leftTruncated
    else if (end > knownTo) yield noState.censored
    else yield longestState(spells, first, begin, end) ?? noState.missing
  }
}

/**
 * The state on the last day of every month, one month after the other. A last day before the first known one is
 * left-truncated, after the end of observation censored, and without a spell missing.
 *
 * @param months in order of time
 * @example
 * [...stateOnLastDay({ spells: [{ state: 'WT', begin: 3, end: 31 }], knownFrom: 0, knownTo: 40 }, monthsFrom(0, 0, 2))]
 * // ['WT', '%']
 */
export function* stateOnLastDay(trajectory: Known, months: Iterable<TimeUnit>): Generator<string> {
  const { spells, knownFrom, knownTo } = trajectory
  let first = 0
  for (const { end } of months) {
    const day = end - 1
    while (first < spells.length && spells[first]!.end <= day) first += 1
    const spell = spells[first]
    if (day < knownFrom) yield noState.leftTruncated
    else if (day >= knownTo) yield noState.censored
    else yield spell !== undefined && spell.begin <= day ? spell.state : noState.missing
  }
}

/** Days of a state are added up over its spells; equal sums go to the state whose last spell is the later one. */
function longestState(spells: readonly StateSpan[], first: number, begin: Day, end: Day): string | null {
  const only = spells[first]
  if (only === undefined || only.begin >= end) return null
  if (only.end >= end) return only.state
  const days = new Map<string, number>()
  let best: string | null = null
  for (let index = first; index < spells.length && spells[index]!.begin < end; index++) {
    const spell = spells[index]!
    const sum = (days.get(spell.state) ?? 0) + Math.min(spell.end, end) - Math.max(spell.begin, begin)
    days.delete(spell.state)
    days.set(spell.state, sum)
  }
  for (const [state, sum] of days) if (best === null || sum >= (days.get(best) ?? 0)) best = state
  return best
}
