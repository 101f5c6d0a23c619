import type { Day } from '../../calendar/calendar-day.ts'
import type { Job } from '../person-rows.ts'
import { contractState } from './contract-state.ts'
import { hasEnoughHours } from './job-hours.ts'
import { type Span, seenSpan } from './seen-span.ts'
import { subsidisedSpan } from './subsidised-span.ts'

/** Ordinary work of which the kind of contract is not on record: list STATE has a code for every kind, not for none. */
export const workOfUnknownKind = 'W'

/** Part of a job, with the state of work that it is. */
export interface JobState extends Span {
  readonly state: string
}

/** The columns of a job that say whether and how it is work. */
export type JobAsWork = Pick<
  Job,
  | 'begin'
  | 'end'
  | 'contractType'
  | 'hoursContract'
  | 'hoursWorked'
  | 'subsidyCode'
  | 'subsidyBegin'
  | 'subsidyEnd'
  | 'topUpBenefit'
>

/**
 * Whether a job is paid work: at least an hour a week, or hours not known. The measures start from the same minimum.
 *
 * @example
 * isPaidWork({ hoursContract: 0, hoursWorked: null }) // false
 */
export const isPaidWork = (job: Pick<Job, 'hoursContract' | 'hoursWorked'>): boolean => hasEnoughHours(job, 1) !== false

/**
 * A job as states of work, as far as seen and in order of time: subsidised where it is, elsewhere by its contract, or as
 * work beside a benefit where the job says so. Without a kind of contract it is `W`, which is in no list. A job that is
 * not paid work has none.
 *
 * @example
 * jobStates({ begin: 0, end: null, contractType: '4', hoursContract: 24, hoursWorked: null, subsidyCode: 'LKS-PW',
 *   subsidyBegin: null, subsidyEnd: 40, topUpBenefit: null }, 90)
 * // [{ state: 'WS', begin: 0, end: 40 }, { state: 'WT', begin: 40, end: 90 }]
 */
export function jobStates(job: JobAsWork, observationEnd: Day): JobState[] {
  const whole = seenSpan(job, observationEnd)
  if (whole === null || !isPaidWork(job)) return []
  const state = job.topUpBenefit === true ? 'WB' : (contractState(job.contractType) ?? workOfUnknownKind)
  const subsidised = subsidisedSpan(job, observationEnd)
  if (subsidised === null) return [{ state, ...whole }]
  return [
    { state, begin: whole.begin, end: subsidised.begin },
    { state: 'WS', ...subsidised },
    { state, begin: subsidised.end, end: whole.end },
  ].filter(({ begin, end }) => begin < end)
}
