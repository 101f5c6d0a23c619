import { type Job, jobHours } from '@doorstroom/trajectories'

/**
 * Of jobs held at the same time the main one: most hours; equal hours: in order of employer number, kind of
 * contract and begin. Unknown hours come last; null without jobs.
 *
 * @example
 * mainJob([drawnJob({ jobId: 'a', hoursContract: 8 }), drawnJob({ jobId: 'b', hoursContract: 24 })])?.jobId // 'b'
 */
export function mainJob(jobs: readonly Job[]): Job | null {
  let main: Job | null = null
  for (const job of jobs) if (main === null || order(job, main) < 0) main = job
  return main
}

const order = (left: Job, right: Job): number =>
  (jobHours(right) ?? -1) - (jobHours(left) ?? -1) ||
  byCode(left.employerId ?? '', right.employerId ?? '') ||
  byCode(left.contractType ?? '', right.contractType ?? '') ||
  left.begin - right.begin ||
  byCode(left.jobId, right.jobId)

const byCode = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
