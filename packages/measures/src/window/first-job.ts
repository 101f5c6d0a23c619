import { type Day, hasEnoughHours, type Job, type PersonRows } from '@doorstroom/trajectories'
import { mainJob } from './main-job.ts'

/**
 * The first paid job from time zero on, up to and including a day: the job held at time zero, else the one that began
 * first; of several on that day the main one. Jobs below the minimum hours do not count; unknown hours count. Null
 * without such a job.
 *
 * @example
 * firstJob(person, person.timeZero + 363, 1)?.day // day on which it held first
 */
export function firstJob(
  { timeZero, jobs }: Pick<PersonRows, 'timeZero' | 'jobs'>,
  last: Day,
  minimumHours: number,
): { readonly day: Day; readonly job: Job } | null {
  const held = jobs.filter(
    (job) =>
      job.begin <= last &&
      (job.end === null || job.end > Math.max(timeZero, job.begin)) &&
      hasEnoughHours(job, minimumHours) !== false,
  )
  const day = held.reduce((first, job) => Math.min(first, Math.max(timeZero, job.begin)), Number.POSITIVE_INFINITY)
  const job = mainJob(held.filter((one) => one.begin <= day))
  return job === null ? null : { day, job }
}
