import { type Job, jobHours } from '@doorstroom/trajectories'
import { mainJob } from './main-job.ts'

/**
 * Wanted hours minus usual hours a week over all jobs of a moment; above zero wants more, below zero wants less. Usual
 * hours are those worked, else those of the contract; wanted hours are about all work together and taken from the
 * main job. Null when either is unknown.
 *
 * @example
 * hoursGap([drawnJob({ hoursContract: 20, hoursWanted: 32 })]) // 12
 */
export function hoursGap(jobs: readonly Job[]): number | null {
  const wanted = mainJob(jobs)?.hoursWanted ?? null
  if (wanted === null) return null
  let usual = 0
  for (const job of jobs) {
    const hours = job.hoursWorked ?? jobHours(job)
    if (hours === null) return null
    usual += hours
  }
  return wanted - usual
}
