import { contracts } from '../../life/contract.ts'
import type { Outcome } from '../outcome.ts'
import { jobAtWeek } from './job-at-week.ts'

const week = 78
const facts = { options: { weeks: week }, horizonDays: 7 * week } as const
/** Rung of the ladder of security by contract code; sheltered work and self-employment have none. */
const security: Readonly<Record<string, number>> = { 1: 5, 2: 3, 3: 4, 4: 3, 5: 2, 6: 2, 7: 1 }
const hoursMargin = 4
const wageShare = 0.9
const wishShare = 0.75
const tenureDays = 182
const signsNeeded = 4

/** Whether hours are within four of those wanted; workers who were asked only. */
export const hoursMatch: Outcome = {
  ...facts,
  measure: 'hours-match',
  unit: 'share',
  value({ life }) {
    const job = jobAtWeek(life, week)
    return job === null || job.hoursWanted === null ? null : Number(Math.abs(job.hoursWanted - job.hours) < hoursMargin)
  },
}

/** Security of the contract, 1 to 5; workers with a contract on the ladder only. */
export const contractSecurity: Outcome = {
  ...facts,
  measure: 'contract-security',
  unit: 'points',
  value({ life }) {
    const job = jobAtWeek(life, week)
    return job === null ? null : (security[contracts[job.contract].code] ?? null)
  },
}

/** Wage per hour as a ratio of the wage before; workers with a job in the five years before only. */
export const wageRatio: Outcome = {
  ...facts,
  measure: 'wage-ratio',
  unit: 'ratio',
  value({ life, person }) {
    const job = jobAtWeek(life, week)
    return job === null || person.previousWage === null ? null : job.wage / person.previousWage
  },
}

/** Whether someone has a job with at least four of six signs of quality; null when an unasked sign decides. */
export const goodJob: Outcome = {
  ...facts,
  measure: 'good-job',
  unit: 'share',
  value({ life, person }) {
    const job = jobAtWeek(life, week)
    if (job === null) return 0
    const signs = [
      (security[contracts[job.contract].code] ?? 0) >= 4,
      job.hoursWanted === null ? null : Math.abs(job.hoursWanted - job.hours) < hoursMargin,
      person.previousWage === null ? null : job.wage >= wageShare * person.previousWage,
      job.requiredIsced === person.isced,
      job.wishMatch >= wishShare,
      7 * week - job.begin >= tenureDays,
    ]
    const met = signs.filter((sign) => sign === true).length
    const unknown = signs.filter((sign) => sign === null).length
    if (met >= signsNeeded) return 1
    return met + unknown < signsNeeded ? 0 : null
  },
}
