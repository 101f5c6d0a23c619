import { bridgeGaps, type Job, type PersonRows } from '@doorstroom/trajectories'
import { ofLastPerson } from './of-last-person.ts'
import { type Span, seenSpan } from './span.ts'

/** Jobs with the same employer at most this many days apart are one spell. */
export const jobGapDays = 28

/**
 * The stretches of work per employer, as far as seen and in order of begin: contracts at most 28 days apart are one
 * stretch. Where no employer is on record, only jobs that follow each other without a day between are one.
 *
 * @example
 * employerSpells(person).length // number of stretches
 */
export function employerSpells(person: PersonRows): readonly Span[] {
  return spellsOf(person, '', () => {
    const employers = [...new Set(person.jobs.map((job) => job.employerId))]
    return employers
      .flatMap((employer) => stretchesWith(person, employer))
      .sort((left, right) => left.begin - right.begin || left.end - right.end)
  })
}

const spellsOf = ofLastPerson<readonly Span[]>()

/**
 * The stretch with the same employer that a job belongs to; null when nothing of the job was seen.
 *
 * @example
 * employerSpell(completePerson({ observationEnd: 300, jobs: [renewed, first] }), renewed)?.begin // begin of `first`
 */
export function employerSpell(person: PersonRows, job: Job): Span | null {
  const own = seenSpan(job, person.observationEnd)
  if (own === null) return null
  const stretches = stretchesWith(person, job.employerId)
  return stretches.find((span) => span.begin <= own.begin && span.end >= own.end) ?? own
}

function stretchesWith(person: PersonRows, employer: string | null): Span[] {
  const spans = person.jobs
    .filter((job) => job.employerId === employer)
    .flatMap((job) => seenSpan(job, person.observationEnd) ?? [])
  return bridgeGaps(spans, employer === null ? 0 : jobGapDays)
}
