import { type Day, hasEnoughHours, type Job, type PersonRows } from '@doorstroom/trajectories'
import { mainJob } from './main-job.ts'
import { lastDayOfWeek } from './week-span.ts'

/** Someone's work at one moment: the main job, the one with most hours, and all jobs of that day. */
export type JobAtWeek =
  | { readonly seen: false }
  | { readonly seen: true; readonly day: Day; readonly main: Job | null; readonly jobs: readonly Job[] }

/**
 * The jobs on the last day of a week after time zero. Jobs below the minimum hours do not count; unknown hours count.
 * `seen` is false when observation ended before that day was over.
 *
 * @example
 * jobAtWeek(completePerson({ observationEnd: 364, jobs: [] }), 52, 1) // { seen: true, day: 363, main: null, jobs: [] }
 */
export function jobAtWeek(person: PersonRows, week: number, minimumHours: number): JobAtWeek {
  const day = lastDayOfWeek(person.timeZero, week)
  if (person.observationEnd <= day) return { seen: false }
  const jobs = person.jobs.filter(
    (job) => job.begin <= day && (job.end === null || job.end > day) && hasEnoughHours(job, minimumHours) !== false,
  )
  return { seen: true, day, main: mainJob(jobs), jobs }
}
