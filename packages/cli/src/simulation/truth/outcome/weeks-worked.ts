import type { Life } from '../../life/life.ts'

/**
 * In how many of the weeks `from` to `to` after assignment there was a job on at least one day.
 *
 * @example
 * weeksWorked({ jobs: [{ ...job, begin: 0, end: 8 }], benefits: [], education: [] }, 1, 4) // 2
 */
export function weeksWorked(life: Life, from: number, to: number): number {
  let worked = 0
  for (let week = from; week <= to; week += 1) {
    const begin = 7 * (week - 1)
    if (life.jobs.some((job) => job.begin < begin + 7 && (job.end === null || job.end > begin))) worked += 1
  }
  return worked
}
