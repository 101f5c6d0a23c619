import type { Intake, Job } from '@doorstroom/trajectories'

/**
 * How well a job fits the client's own wish, 0 to 1: as registered with the job, else from the occupations wished for
 * at the intake (the same to 4, 3, 2 or 1 digits of ISCO-08 is 1, 0.75, 0.5 or 0.25; the best of the wishes counts).
 * Null when no wish is known.
 *
 * @example
 * wishMatch(drawnJob({ isco08: '5223' }), drawnIntake({ wishIsco08: ['5221', '9112'] })) // 0.75
 */
export function wishMatch(job: Pick<Job, 'wishMatch' | 'isco08'>, intake: Intake | null): number | null {
  if (job.wishMatch !== null) return job.wishMatch
  const { isco08 } = job
  const wishes = intake?.wishIsco08 ?? []
  if (isco08 === null || wishes.length === 0) return null
  return Math.max(...wishes.map((wish) => sharedDigits(wish, isco08) / 4))
}

function sharedDigits(left: string, right: string): number {
  let digits = 0
  while (digits < 4 && digits < left.length && left[digits] === right[digits]) digits += 1
  return digits
}
