import { hasEnoughHours, type Job, type PersonRows, type Span } from '@doorstroom/trajectories'
import { employerSpell } from './employer-spells.ts'
import { mainJob } from './main-job.ts'

/** The first job after time zero, if any, with the whole stretch at its employer as far as seen. */
export interface NewJob {
  readonly job: Job
  readonly held: Span
}

/**
 * The first job that began with a new employer on or after time zero, within so many weeks; the main one when several
 * began on that day. A new contract with an employer someone worked for in the 28 days before is no new job. Null when
 * there is none in what was seen.
 *
 * @example
 * firstNewJob(completePerson({ observationEnd: 90, jobs: [drawnJob({ begin: 30, end: 60 })] }), 52, 1)?.held
 * // { begin: 30, end: 60 }
 */
export function firstNewJob(person: PersonRows, windowWeeks: number, minimumHours: number): NewJob | null {
  const last = person.timeZero + 7 * windowWeeks
  let first = Number.POSITIVE_INFINITY
  let started: Job[] = []
  for (const job of person.jobs) {
    if (job.begin < person.timeZero || job.begin >= last || job.begin > first) continue
    if (hasEnoughHours(job, minimumHours) === false || employerSpell(person, job)?.begin !== job.begin) continue
    if (job.begin < first) started = []
    first = job.begin
    started.push(job)
  }
  const job = mainJob(started)
  const held = job === null ? null : employerSpell(person, job)
  return job === null || held === null ? null : { job, held }
}
