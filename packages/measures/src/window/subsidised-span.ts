import type { Day, Job } from '@doorstroom/trajectories'
import { contractClass } from './contract-class.ts'
import { type Span, seenSpan } from './span.ts'

/**
 * The part of a job that is subsidised, as far as seen; null when none of it. Sheltered work and article 60 are
 * subsidised as long as they last; a subsidy without dates lasts as long as the job. An empty subsidy cell counts as
 * no subsidy.
 *
 * @example
 * subsidisedSpan(drawnJob({ begin: 0, end: 100, subsidyCode: 'LKS-PW', subsidyEnd: 40 }), 200) // { begin: 0, end: 40 }
 */
export function subsidisedSpan(job: Job, observationEnd: Day): Span | null {
  const whole = seenSpan(job, observationEnd)
  if (whole === null || contractClass(job.contractType) === 'subsidised') return whole
  if (job.subsidyCode === null || job.subsidyCode === 'NONE') return null
  const begin = Math.max(whole.begin, job.subsidyBegin ?? whole.begin)
  const end = Math.min(whole.end, job.subsidyEnd ?? whole.end)
  return begin < end ? { begin, end } : null
}
