import type { Effect } from '../life/effect.ts'
import { choose } from '../person/choose.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'
import type { DiaryWeek } from './keep-diary.ts'

/** So many search activities through one channel on one day. */
export interface Activity {
  /** Days from assignment. */
  readonly day: number
  /** Code of list CH. */
  readonly channel: string
  readonly count: number
}

const habits = [
  ['05', 0.28],
  ['01', 0.22],
  ['02', 0.14],
  ['04', 0.12],
  ['03', 0.1],
  ['06', 0.08],
  ['10', 0.06],
] as const
const sessionsAtMost = 6

/**
 * What someone does in weeks of search: a session per four hours, each through the channel that habit and luck say.
 * A lopsided searcher comes back to the same channels; the intervention evens the choice out.
 *
 * @example
 * listActivities(person, noEffect, keepDiary(person, noEffect, life))[0]?.channel // '05', say
 */
export function listActivities(
  person: SimulatedPerson,
  effect: Effect,
  weeks: readonly DiaryWeek[],
): readonly Activity[] {
  const lopsidedness = 1.7 * person.channelHabit * (1 - effect.variety)
  const shares = habits.map(([channel, share]) => [channel, Math.exp(lopsidedness * Math.log(share))] as const)
  return weeks.flatMap((week) => activitiesOf(person, week, shares))
}

function activitiesOf(
  { fate }: SimulatedPerson,
  week: DiaryWeek,
  shares: readonly (readonly [string, number])[],
): readonly Activity[] {
  const sessions = Math.min(sessionsAtMost, Math.ceil(week.hours / 4))
  const counts = new Map<string, Activity>()
  for (let session = 0; session < sessions; session += 1) {
    const at = week.index * sessionsAtMost + session
    const channel = choose(shares, fate.uniform('activityChannel', at))
    const day = week.monday + Math.floor(5 * fate.uniform('activityDay', at))
    const key = `${day} ${channel}`
    counts.set(key, { day, channel, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort(
    (first, second) => first.day - second.day || (first.channel < second.channel ? -1 : 1),
  )
}
