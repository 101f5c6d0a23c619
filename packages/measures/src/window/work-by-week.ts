import type { PersonRows } from '@doorstroom/trajectories'
import { type PaidWorkRule, paidWorkSpans } from './paid-work-spans.ts'
import type { Span } from './span.ts'
import { weekSpan } from './week-span.ts'

/**
 * Per week after time zero 1 with at least one day of paid work and 0 without; null when not every week was wholly
 * seen, or in some week the only job has unknown hours.
 *
 * @example
 * workByWeek(completePerson({ observationEnd: 21, jobs: [drawnJob({ begin: 0, end: 8 })] }), 3,
 *   { minimumHours: 1, unsubsidised: false }) // Uint8Array [1, 1, 0]
 */
export function workByWeek(person: PersonRows, weeks: number, rule: PaidWorkRule): Uint8Array | null {
  if (person.observationEnd < weekSpan(person.timeZero, weeks).end) return null
  const { certain, possible } = paidWorkSpans(person, rule)
  const work = new Uint8Array(weeks)
  for (let week = 1; week <= weeks; week += 1) {
    const days = weekSpan(person.timeZero, week)
    const touches = (span: Span) => span.begin < days.end && span.end > days.begin
    if (certain.some(touches)) work[week - 1] = 1
    else if (possible.some(touches)) return null
  }
  return work
}
