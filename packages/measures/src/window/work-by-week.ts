import type { PersonRows } from '@doorstroom/trajectories'
import { type PaidWorkRule, paidWorkSpans } from './paid-work-spans.ts'
import { weekSpan } from './week-span.ts'
import { weeksTouched } from './weeks-touched.ts'

/**
 * Per week after time zero 1 with at least one day of paid work and 0 without; null when not every week was wholly
 * seen, or in some week the only job has unknown hours.
 *
 * @example
 * workByWeek(completePerson({ observationEnd: 21, jobs: [drawnJob({ begin: 0, end: 8 })] }), 3,
 *   { minimumHours: 1, unsubsidised: false }) // [1, 1, 0]
 */
export function workByWeek(person: PersonRows, weeks: number, rule: PaidWorkRule): readonly number[] | null {
  if (person.observationEnd < weekSpan(person.timeZero, weeks).end) return null
  const { certain, possible } = paidWorkSpans(person, rule)
  const window = { from: 1, to: weeks }
  const work = weeksTouched(certain, person.timeZero, window)
  const perhaps = weeksTouched(possible, person.timeZero, window)
  return perhaps.some((touched, week) => touched === 1 && work[week] === 0) ? null : work
}
