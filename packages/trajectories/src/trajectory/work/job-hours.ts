import type { Job } from '../person-rows.ts'

/**
 * Hours a week of a job: by contract, and where the contract says nothing or zero (on call) the usual hours worked;
 * null when neither is known.
 *
 * @example
 * jobHours({ hoursContract: 0, hoursWorked: 16 }) // 16
 */
export function jobHours(job: Pick<Job, 'hoursContract' | 'hoursWorked'>): number | null {
  if (job.hoursContract !== null && job.hoursContract > 0) return job.hoursContract
  return job.hoursWorked ?? job.hoursContract
}

/**
 * Whether a job is long enough to count as paid work; null when its hours are unknown and it could be either.
 * A registered job without hours counts for a minimum of one hour a week.
 *
 * @example
 * hasEnoughHours({ hoursContract: null, hoursWorked: null }, 1) // true
 */
export function hasEnoughHours(job: Pick<Job, 'hoursContract' | 'hoursWorked'>, minimumHours: number): boolean | null {
  const hours = jobHours(job)
  if (hours !== null) return hours >= minimumHours
  return minimumHours <= 1 ? true : null
}
