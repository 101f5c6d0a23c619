import type { PersonRows } from '@doorstroom/trajectories'
import { hasEnoughHours } from './job-hours.ts'
import { ofLastPerson } from './of-last-person.ts'
import { type Span, seenSpan } from './span.ts'
import { subsidisedSpan } from './subsidised-span.ts'

/** What counts as paid work. */
export interface PaidWorkRule {
  readonly minimumHours: number
  /** Count only the part of a job that is not subsidised. */
  readonly unsubsidised: boolean
}

/**
 * The stretches of paid work as far as seen, a stretch per job and in the order of the jobs: `certain` of jobs with
 * enough hours, `possible` of jobs whose hours are unknown while more than one hour a week is asked.
 *
 * @example
 * paidWorkSpans(completePerson({ observationEnd: 50, jobs: [drawnJob({ begin: 10, end: null })] }),
 *   { minimumHours: 1, unsubsidised: false }).certain // [{ begin: 10, end: 50 }]
 */
export function paidWorkSpans(
  person: Pick<PersonRows, 'jobs' | 'observationEnd'>,
  { minimumHours, unsubsidised }: PaidWorkRule,
): PaidWorkSpans {
  return spansOf(person, `${minimumHours} ${unsubsidised}`, () => findSpans(person, { minimumHours, unsubsidised }))
}

interface PaidWorkSpans {
  readonly certain: readonly Span[]
  readonly possible: readonly Span[]
}

const spansOf = ofLastPerson<PaidWorkSpans>()

function findSpans(
  person: Pick<PersonRows, 'jobs' | 'observationEnd'>,
  { minimumHours, unsubsidised }: PaidWorkRule,
): PaidWorkSpans {
  const certain: Span[] = []
  const possible: Span[] = []
  for (const job of person.jobs) {
    const enough = hasEnoughHours(job, minimumHours)
    const span = seenSpan(job, person.observationEnd)
    if (span === null || enough === false) continue
    const subsidised = unsubsidised ? subsidisedSpan(job, person.observationEnd) : null
    const kept = subsidised === null ? [span] : without(span, subsidised)
    ;(enough === null ? possible : certain).push(...kept)
  }
  return { certain, possible }
}

function without(span: Span, removed: Span): Span[] {
  return [
    { begin: span.begin, end: removed.begin },
    { begin: removed.end, end: span.end },
  ].filter(({ begin, end }) => begin < end)
}
