import { followUpWeeks } from '../horizon/follow-up.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'
import { contracts } from './contract.ts'
import { drawJob } from './draw-job.ts'
import type { Effect } from './effect.ts'
import { exitWithoutWork } from './exit-without-work.ts'
import type { Life, LivedBenefit, LivedJob, LivedSpell } from './life.ts'

const trainingWeeks = 7
const freshWeeks = 39
const weeksForUnemploymentBenefit = 26

/**
 * Lives one person's two years week by week: finding and losing work, leaving benefit for work or for something else,
 * coming back. Both worlds are this function with the same person and another effect.
 *
 * @param unmeasured weight of motivation in finding work, 1 in the demo.
 *
 * @example
 * liveLife(person, noEffect, 1).jobs.length // 0 or more
 */
export function liveLife(person: SimulatedPerson, effect: Effect, unmeasured: number): Life {
  const { fate } = person
  const jobs: LivedJob[] = []
  const education: LivedSpell[] = []
  const benefits: LivedBenefit[] = []
  let benefit: LivedBenefit | null = {
    begin: -Math.round(person.benefitMonths * 30.4),
    end: null,
    regime: person.regime,
    endReason: null,
  }
  let job: LivedJob | null = null
  let pursuit = 1
  let free = 1
  let back: { readonly day: number; readonly regime: string } | null = null

  const leaveBenefit = (day: number, endReason: string) => {
    if (benefit === null) return
    if (day > benefit.begin) benefits.push({ ...benefit, end: day, endReason })
    benefit = null
  }

  for (let week = 0; week < followUpWeeks; week += 1) {
    const monday = 7 * week
    if (back !== null && benefit === null && back.day < monday + 7) {
      benefit = { begin: back.day, end: null, regime: back.regime, endReason: null }
      back = null
    }
    if (job !== null) {
      if (fate.uniform('jobEnds', week) >= chanceOfLoss(person, effect, job)) continue
      const end: number = Math.max(job.begin + 1, monday + Math.floor(7 * fate.uniform('jobEndsDay', week)))
      jobs.push({ ...job, end, endReason: reasonOfLoss(person, job) })
      if (benefit === null && back === null && fate.uniform('jobReturns', job.number) < 0.8) {
        const delay = Math.floor(
          70 * fate.uniform('jobReturnDelay', job.number) * fate.uniform('jobReturns', job.number),
        )
        const regime = end - job.begin >= 7 * weeksForUnemploymentBenefit ? 'WW' : 'PW'
        back = { day: end + delay, regime }
      }
      free = end
      pursuit = 1.6
      job = null
      continue
    }
    if (fate.uniform('jobFound', week) < pursuit * chanceOfWork(person, effect, week, unmeasured)) {
      const begin = Math.max(free, monday + Math.floor(7 * fate.uniform('jobFoundDay', week)))
      job = drawJob(person, effect, jobs.length, begin)
      if (job.endsBenefit) leaveBenefit(begin, 'work')
      if (job.endsBenefit || (back !== null && back.day >= begin)) back = null
      continue
    }
    if (benefit !== null && fate.uniform('exitWithoutWork', week) < chanceOfExit(person, effect)) {
      const kind = exitWithoutWork(person, week)
      const day = Math.max(benefit.begin + 1, free, monday + Math.floor(7 * fate.uniform('jobFoundDay', week)))
      leaveBenefit(day, kind.reason)
      if (kind.regime !== null) benefit = { begin: day, end: null, regime: kind.regime, endReason: null }
      else if (fate.uniform('exitReturns', week) < kind.returns) {
        back = { day: day + 21 + Math.floor(100 * fate.uniform('exitReturnDelay', week)), regime: 'PW' }
      }
      if (kind.reason === 'education') education.push({ begin: day, end: day + 300 })
      free = day
      pursuit = kind.pursuit
    }
  }
  if (job !== null) jobs.push(job)
  if (benefit !== null) benefits.push(benefit)
  return { jobs, benefits, education }
}

function chanceOfWork(person: SimulatedPerson, effect: Effect, week: number, unmeasured: number): number {
  const outlook = 0.68 * person.chances + 0.1 * unmeasured * person.motivation
  const change = week < trainingWeeks ? effect.lockIn : effect.findsWork * (week < freshWeeks ? 1 : 0.1)
  return Math.exp(-5 + outlook + change)
}

function chanceOfLoss(person: SimulatedPerson, effect: Effect, job: LivedJob): number {
  return contracts[job.contract].weeklyLoss * Math.exp(effect.losesWork - 0.15 * person.chances)
}

function chanceOfExit(person: SimulatedPerson, effect: Effect): number {
  return 0.0048 * Math.exp(0.33 * person.chances + effect.leavesWithoutWork)
}

function reasonOfLoss(person: SimulatedPerson, job: LivedJob): string {
  const uniform = person.fate.uniform('jobEndReason', job.number)
  const temporary = ['temporaryShort', 'temporaryLong', 'agency', 'payroll', 'onCall'].includes(job.contract)
  if (job.subsidy !== 'NONE' && uniform < 0.4) return 'subsidy-end'
  if (uniform < (temporary ? 0.7 : 0.1)) return 'contract-end'
  if (uniform < 0.8) return 'dismissal-economic'
  return uniform < 0.9 ? 'voluntary-other' : 'illness'
}
