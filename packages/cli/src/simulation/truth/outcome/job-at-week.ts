import type { Life, LivedJob } from '../../life/life.ts'

/**
 * The job on the last day of a week after assignment; null without one. A simulated life has one job at a time.
 *
 * @example
 * jobAtWeek({ jobs: [], benefits: [], education: [] }, 52) // null
 */
export function jobAtWeek(life: Life, week: number): LivedJob | null {
  const day = 7 * week - 1
  return life.jobs.find((job) => job.begin <= day && (job.end === null || job.end > day)) ?? null
}
