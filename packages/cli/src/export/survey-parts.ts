import { codeListOf, columnOf, type Day, missingDay } from '@doorstroom/trajectories'
import type { RegistrationParts } from '../registration/registration-parts.ts'

/** What has to be known of all parts before the first row is written. */
export interface PartsSurvey {
  /** Channels with a spell, in the order of their code list. */
  readonly channels: readonly string[]
  /** First day on which a spell begins or someone is assigned; null without enrolments. */
  readonly firstDay: Day | null
  /** Latest end of observation; null without enrolments. */
  readonly lastDay: Day | null
}

/** Looks through the columns of every part once. */
export async function surveyParts(parts: RegistrationParts): Promise<PartsSurvey> {
  const found = new Set<string>()
  const range = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
  for await (const part of parts) {
    const spells = part.get('spells')
    const enrolments = part.get('enrolments')
    if (spells !== undefined) {
      for (const channel of columnOf(spells, 'channel', 'text') ?? []) if (channel !== null) found.add(channel)
      for (const day of columnOf(spells, 'begin', 'day') ?? [])
        if (day !== missingDay && day < range.first) range.first = day
    }
    if (enrolments === undefined) continue
    for (const day of columnOf(enrolments, 'assignment_date', 'day') ?? [])
      if (day !== missingDay && day < range.first) range.first = day
    for (const day of columnOf(enrolments, 'observation_end', 'day') ?? [])
      if (day !== missingDay && day > range.last) range.last = day
  }
  const known = Object.keys(codeListOf('CHANNEL').codes)
  return {
    channels: known.filter((channel) => found.has(channel)),
    firstDay: Number.isFinite(range.first) ? range.first : null,
    lastDay: Number.isFinite(range.last) ? range.last : null,
  }
}
