import type { Job, PersonRows, Spell } from '../person-rows.ts'
import { jobStates } from '../work/job-states.ts'
import type { StateSpan } from './state-span.ts'

/** The channel that jobs belong to. */
export const workChannel = 'labour'

/** States of list STATE that say there was no paid work. */
const withoutWork: ReadonlySet<string> = new Set(['OP', 'UV', 'UT', 'UB', 'NB'])

/** A spell, or part of a job, as far as it was seen. */
export interface SeenSpell extends StateSpan {
  /** With whom the job is; null when that is not on record, or it is no job. */
  readonly employer: string | null
  /** Whether it comes from the table of jobs. */
  readonly isJob: boolean
}

/**
 * What is on record of one channel: its spells and, where the channel is work, the jobs as the states of work that they
 * are. A spell or job that lasts at the end of observation ends there.
 */
export function seenSpells(
  person: Pick<PersonRows, 'spells' | 'jobs' | 'observationEnd'>,
  channel: string,
): SeenSpell[] {
  const { observationEnd } = person
  const isWork = channel === workChannel
  const employerOf = isWork ? employerReader(person) : () => null
  const seen: SeenSpell[] = []
  for (const spell of person.spells) {
    if (spell.channel !== channel) continue
    const end = Math.min(spell.end ?? observationEnd, observationEnd)
    if (spell.begin < end)
      seen.push({ state: spell.state, begin: spell.begin, end, employer: employerOf(spell), isJob: false })
  }
  if (!isWork) return seen
  for (const job of person.jobs)
    for (const part of jobStates(job, observationEnd)) seen.push({ ...part, employer: employerOfJob(job), isJob: true })
  return seen
}

/**
 * Which of the records of one day are heard. A spell that says what kind of work it was, or has a state of the study
 * itself, says the same as the job of that day, and with more care: the job counts where there is no such spell.
 */
export function heard(present: readonly SeenSpell[]): readonly SeenSpell[] {
  if (!present.some(({ isJob }) => isJob)) return present
  const spells = present.filter(({ isJob, state }) => !isJob && !withoutWork.has(state))
  return spells.length > 0 ? spells : present
}

function employerReader({ jobs }: Pick<PersonRows, 'jobs'>): (spell: Spell) => string | null {
  if (jobs.length === 0) return ({ jobId }) => (jobId === null ? null : `job ${jobId}`)
  const employers = new Map(jobs.map((job) => [job.jobId, employerOfJob(job)]))
  return ({ jobId }) => (jobId === null ? null : (employers.get(jobId) ?? `job ${jobId}`))
}

const employerOfJob = ({ jobId, employerId }: Job): string =>
  employerId === null ? `job ${jobId}` : `employer ${employerId}`
