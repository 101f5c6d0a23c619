import type { Day, PersonRows, Span } from '@doorstroom/trajectories'
import { type PaidWorkRule, paidWorkSpans } from './paid-work-spans.ts'

/**
 * Whether someone had paid work on a day: null when that day was not seen, or when the hours of the only job are
 * unknown. No job on record within the time that was seen means no paid work.
 *
 * @example
 * employedOn(completePerson({ observationEnd: 50, jobs: [drawnJob({ begin: 10, end: 20 })] }), 19,
 *   { minimumHours: 1, unsubsidised: false }) // true
 */
export function employedOn(
  person: Pick<PersonRows, 'jobs' | 'observationEnd'>,
  day: Day,
  rule: PaidWorkRule,
): boolean | null {
  if (person.observationEnd <= day) return null
  const { certain, possible } = paidWorkSpans(person, rule)
  const holds = (span: Span) => span.begin <= day && span.end > day
  if (certain.some(holds)) return true
  return possible.some(holds) ? null : false
}
