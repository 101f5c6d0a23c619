import type { Day } from '../../calendar/calendar-day.ts'
import type { PersonRows } from '../person-rows.ts'
import { isPaidWork } from '../work/job-states.ts'
import { type CleaningRules, cleanSpells } from './clean-spells.ts'
import { combinedSpells } from './combined-spells.ts'
import { workChannel } from './seen-spells.ts'
import type { StateSpan } from './state-span.ts'

/** One side of a person's life: the clean spells, and the days `[knownFrom, knownTo)` of which something is known. */
export interface ChannelTrajectory {
  readonly channel: string
  readonly spells: readonly StateSpan[]
  readonly knownFrom: Day
  readonly knownTo: Day
}

/** Which channels are looked at, and how. */
export interface TrajectoryRules extends CleaningRules {
  readonly channels: readonly string[]
  /** Whether work, education, unpaid work and benefit become one channel by priority. */
  readonly combined: boolean
  /** Days before time zero that are looked at; null for as far back as anything is known. */
  readonly daysBefore: number | null
}

/** Name of the channel that is made of several. */
export const combinedChannel = 'combined'

const merged: readonly string[] = [workChannel, 'education', 'unpaid', 'benefit']

/** Unpaid work is in the combined channel and stays visible beside it: priority hides it where there is more. */
const staysBeside = 'unpaid'

/**
 * The channels of one person side by side; work holds the jobs as well as the spells of channel labour. Known is from the
 * first day of the first spell in the channel (of work: or of the first job), or from time zero when that is earlier,
 * until the end of observation. Of combined channels the earliest first day counts.
 *
 * @throws UnrankedStates when states hold on one day of which the priority does not name both
 * @example
 * channelTrajectories(rows, { channels: ['labour'], combined: false, daysBefore: null, bridgeDays: null,
 *   priority: statePriority })[0]?.spells // clean spells of work
 */
export function channelTrajectories(
  person: Pick<PersonRows, 'spells' | 'jobs' | 'timeZero' | 'observationEnd'>,
  rules: TrajectoryRules,
): ChannelTrajectory[] {
  const spells = new Map(rules.channels.map((channel) => [channel, cleanSpells(person, channel, rules)]))
  const trajectory = (channel: string, own: readonly StateSpan[], of: readonly string[]): ChannelTrajectory => ({
    channel,
    spells: own,
    knownFrom: firstKnownDay(person, of, rules.daysBefore),
    knownTo: person.observationEnd,
  })
  const alone = (channel: string) => trajectory(channel, spells.get(channel) ?? [], [channel])
  if (!rules.combined) return rules.channels.map(alone)
  const parts = rules.channels.filter((channel) => merged.includes(channel))
  const together = new Map([...spells].filter(([channel]) => parts.includes(channel)))
  return [
    trajectory(combinedChannel, combinedSpells(together, rules.priority), parts),
    ...rules.channels.filter((channel) => channel === staysBeside || !parts.includes(channel)).map(alone),
  ]
}

function firstKnownDay(
  { spells, jobs, timeZero, observationEnd }: Pick<PersonRows, 'spells' | 'jobs' | 'timeZero' | 'observationEnd'>,
  channels: readonly string[],
  daysBefore: number | null,
): Day {
  let first = Math.min(timeZero, observationEnd)
  for (const { channel, begin, end } of spells)
    if (begin < first && (end === null || end > begin) && channels.includes(channel)) first = begin
  if (channels.includes(workChannel))
    for (const job of jobs)
      if (job.begin < first && (job.end === null || job.end > job.begin) && isPaidWork(job)) first = job.begin
  return daysBefore === null ? first : Math.max(first, Math.min(timeZero - daysBefore, observationEnd))
}
