import type { Day } from '../../calendar/calendar-day.ts'
import type { Job } from '../person-rows.ts'
import { contractState } from './contract-state.ts'
import { type Span, seenSpan } from './seen-span.ts'

type SubsidisedJob = Pick<Job, 'begin' | 'end' | 'contractType' | 'subsidyCode' | 'subsidyBegin' | 'subsidyEnd'>

/**
 * The part of a job that is subsidised, as far as seen; null when none of it. Sheltered work and article 60 are
 * subsidised as long as they last; a subsidy without dates lasts as long as the job. An empty subsidy cell counts as
 * no subsidy.
 *
 * @example
 * subsidisedSpan({ begin: 0, end: 100, contractType: '4', subsidyCode: 'LKS-PW', subsidyBegin: null, subsidyEnd: 40 },
 *   200) // { begin: 0, end: 40 }
 */
export function subsidisedSpan(job: SubsidisedJob, observationEnd: Day): Span | null {
  const whole = seenSpan(job, observationEnd)
  if (whole === null || contractState(job.contractType) === 'WS') return whole
  if (job.subsidyCode === null || job.subsidyCode === 'NONE') return null
  const begin = Math.max(whole.begin, job.subsidyBegin ?? whole.begin)
  const end = Math.min(whole.end, job.subsidyEnd ?? whole.end)
  return begin < end ? { begin, end } : null
}
