import { hasEnoughHours, type PersonRows, type Span, seenSpan, subsidisedSpan } from '@doorstroom/trajectories'
import { ofLastPerson } from './of-last-person.ts'

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
export function paidWorkSpans(person: Jobs, { minimumHours, unsubsidised }: PaidWorkRule): PaidWorkSpans {
  return (unsubsidised ? unsubsidisedSpansOf : allSpansOf)(person, minimumHours)
}

type Jobs = Pick<PersonRows, 'jobs' | 'observationEnd'>

interface PaidWorkSpans {
  readonly certain: readonly Span[]
  readonly possible: readonly Span[]
}

const allSpansOf = ofLastPerson((person: Jobs, hours: number) => findSpans(person, hours, false))
const unsubsidisedSpansOf = ofLastPerson((person: Jobs, hours: number) => findSpans(person, hours, true))

function findSpans(person: Jobs, minimumHours: number, unsubsidised: boolean): PaidWorkSpans {
  const certain: Span[] = []
  const possible: Span[] = []
  for (const job of person.jobs) {
    const enough = hasEnoughHours(job, minimumHours)
    const span = seenSpan(job, person.observationEnd)
    if (span === null || enough === false) continue
    const subsidised = unsubsidised ? subsidisedSpan(job, person.observationEnd) : null
    const counted = enough === null ? possible : certain
    if (subsidised === null) counted.push(span)
    else counted.push(...without(span, subsidised))
  }
  return { certain, possible }
}

function without(span: Span, removed: Span): Span[] {
  return [
    { begin: span.begin, end: removed.begin },
    { begin: removed.end, end: span.end },
  ].filter(({ begin, end }) => begin < end)
}
