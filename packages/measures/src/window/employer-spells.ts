import { bridgeGaps, type Job, type PersonRows, type Span, seenSpan } from '@doorstroom/trajectories'
import { ofLastPerson } from './of-last-person.ts'

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
  const employers = new Set(person.jobs.map((job) => job.employerId))
  return [...employers]
    .flatMap((employer) => stretchesOf(person, employer))
    .sort((left, right) => left.begin - right.begin || left.end - right.end)
}

/**
 * The stretch with the same employer that a job belongs to; null when nothing of the job was seen.
 *
 * @example
 * employerSpell(completePerson({ observationEnd: 300, jobs: [renewed, first] }), renewed)?.begin // begin of `first`
 */
export function employerSpell(person: PersonRows, job: Job): Span | null {
  const own = seenSpan(job, person.observationEnd)
  if (own === null) return null
  const stretches = stretchesOf(person, job.employerId)
  return stretches.find((span) => span.begin <= own.begin && span.end >= own.end) ?? own
}

const stretchesOf = ofLastPerson(findStretches)

function findStretches({ jobs, observationEnd }: PersonRows, employer: string | null): readonly Span[] {
  const spans: Span[] = []
  for (const job of jobs) {
    const span = job.employerId === employer ? seenSpan(job, observationEnd) : null
    if (span !== null) spans.push(span)
  }
  return bridgeGaps(spans, employer === null ? 0 : jobGapDays)
}
