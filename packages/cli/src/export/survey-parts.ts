import { codeListOf, columnOf, type Day, missingDay, type Table, workChannel } from '@doorstroom/trajectories'
import type { RegistrationParts } from '../registration/registration-parts.ts'
import { addCounts, noRecords, type RecordCounts, recordCounts } from './record-counts.ts'

/** What has to be known of all parts before the first row is written. */
export interface PartsSurvey {
  /** Channels with a spell, or for work with a job, in the order of their code list. */
  readonly channels: readonly string[]
  /** First day on which a spell or job begins or someone is assigned; null without enrolments. */
  readonly firstDay: Day | null
  /** Latest end of observation; null without enrolments. */
  readonly lastDay: Day | null
  readonly counts: RecordCounts
}

/** Looks through the columns of every part once. */
export async function surveyParts(parts: RegistrationParts): Promise<PartsSurvey> {
  const found = new Set<string>()
  let counts = noRecords
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for await (const part of parts) {
    const [spells, jobs, enrolments] = [part.get('spells'), part.get('jobs'), part.get('enrolments')]
    counts = addCounts(counts, recordCounts(part))
    for (const channel of (spells && columnOf(spells, 'channel', 'text')) ?? [])
      if (channel !== null) found.add(channel)
    if (jobs !== undefined && jobs.rowCount > 0) found.add(workChannel)
    for (const [table, column] of [
      [spells, 'begin'],
      [jobs, 'begin'],
      [enrolments, 'assignment_date'],
    ] as const)
      first = daysOf(table, column).reduce((least, day) => (day === missingDay ? least : Math.min(least, day)), first)
    last = daysOf(enrolments, 'observation_end').reduce((most, day) => Math.max(most, day), last)
  }
  const known = Object.keys(codeListOf('CHANNEL').codes)
  return {
    channels: known.filter((channel) => found.has(channel)),
    firstDay: Number.isFinite(first) ? first : null,
    lastDay: last > missingDay ? last : null,
    counts,
  }
}

const noDays = new Int32Array()

const daysOf = (table: Table | undefined, column: string): Int32Array =>
  (table === undefined ? null : columnOf(table, column, 'day')) ?? noDays
