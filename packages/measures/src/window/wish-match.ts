import type { Intake, Job } from '@doorstroom/trajectories'

/**
 * How well a job fits the client's own wish, 0 to 1: as registered with the job; else the mean of what is known of two
 * parts. Occupation: the same to 4, 3, 2 or 1 digits of ISCO-08 as an occupation wished for at the intake is 1, 0.75,
 * 0.5 or 0.25, and the best of the wishes counts. Conditions: the part of the stated conditions that the job meets.
 * Null when no wish is known, or nothing of the job to hold against it.
 *
 * @example
 * wishMatch(drawnJob({ isco08: '5223' }), drawnIntake({ wishIsco08: ['5221', '9112'] })) // 0.75
 */
export function wishMatch(
  job: Pick<Job, 'wishMatch' | 'isco08' | 'conditionsMet'>,
  intake: Intake | null,
): number | null {
  if (job.wishMatch !== null) return job.wishMatch
  const parts = [
    occupationMatch(job.isco08, intake?.wishIsco08 ?? []),
    conditionsMatch(job.conditionsMet, intake?.wishConditions ?? []),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / parts.length
}

function occupationMatch(isco08: string | null, wishes: readonly string[]): number | null {
  if (isco08 === null || wishes.length === 0) return null
  return Math.max(...wishes.map((wish) => sharedDigits(wish, isco08) / 4))
}

function conditionsMatch(met: readonly string[] | null, stated: readonly string[]): number | null {
  if (met === null || stated.length === 0) return null
  return stated.filter((condition) => met.includes(condition)).length / stated.length
}

function sharedDigits(left: string, right: string): number {
  let digits = 0
  while (digits < 4 && digits < left.length && left[digits] === right[digits]) digits += 1
  return digits
}
