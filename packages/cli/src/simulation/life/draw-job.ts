import { choose } from '../person/choose.ts'
import { clamp } from '../person/clamp.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'
import type { ContractKind } from './contract.ts'
import type { Effect } from './effect.ts'
import type { LivedJob } from './life.ts'

const minimumWage = 11.5
/** Monthly earnings from which benefit ends, for one adult and for two. */
const benefitNorm = { alone: 1250, together: 1700 }
const weeksPerMonth = 52 / 12
const employers = 400

const ladder: readonly (readonly [ContractKind, number])[] = [
  ['onCall', -0.95],
  ['agency', -0.45],
  ['payroll', -0.35],
  ['temporaryShort', 0.45],
  ['temporaryLong', 1.15],
  ['permanentVariable', 1.3],
]

const searchChannels = [
  ['01', 0.2],
  ['02', 0.2],
  ['03', 0.16],
  ['04', 0.2],
  ['05', 0.2],
  ['10', 0.04],
] as const

/**
 * The job a person would find as their n-th, given what the intervention changed; begins on the day given and has no
 * end yet.
 *
 * @param number 0 for the first job after assignment.
 *
 * @example
 * drawJob(person, noEffect, 0, 40).hours // contract hours of a first job that begins on day 40
 */
export function drawJob(person: SimulatedPerson, effect: Effect, number: number, begin: number): LivedJob {
  const { fate } = person
  const subsidised = fate.uniform('jobSubsidised', number) < (person.workCapacity === 'none' ? 0.09 : 0.55)
  const sheltered = subsidised && person.workCapacity !== 'none' && fate.uniform('jobSelfEmployed', number) < 0.3
  const selfEmployed = !subsidised && fate.uniform('jobSelfEmployed', number) < 0.04
  const rung = 0.3 * person.chances + 0.95 * fate.normal('jobContract', number) + effect.contract
  const contract: ContractKind = sheltered
    ? 'sheltered'
    : selfEmployed
      ? 'selfEmployed'
      : (ladder.find(([, top]) => rung < top)?.[0] ?? 'permanentFixed')
  const hours = clamp(
    2 * Math.round((person.wishHours - 2 + effect.hours + 6 * fate.normal('jobHours', number)) / 2),
    4,
    40,
  )
  const base = person.previousWage ?? 11.5 + 0.6 * person.isced
  const wage = Math.max(
    minimumWage,
    Math.round(100 * base * Math.exp(-0.04 + effect.wage + 0.13 * fate.normal('jobWage', number))) / 100,
  )
  const occupation = fate.uniform('jobOccupation', number) < 0.5 ? person.wishOccupation : person.occupation
  const levelMatches = fate.uniform('jobLevelMatches', number) < 0.55
  const norm = ['01', '02', '07'].includes(person.household) ? benefitNorm.alone : benefitNorm.together
  return {
    number,
    begin,
    end: null,
    employer: (Math.floor(employers * fate.uniform('jobEmployer')) + 37 * number) % employers,
    contract,
    subsidy: sheltered ? 'BESCHUT' : subsidised ? 'LKS-PW' : 'NONE',
    occupation,
    requiredIsced: levelMatches ? person.isced : otherLevel(person.isced),
    hours,
    hoursWanted:
      fate.uniform('jobHoursAsked', number) < 0.9
        ? clamp(person.wishHours + 2 * Math.round(fate.normal('jobHoursWanted', number)), 4, 40)
        : null,
    wage,
    wishMatch:
      Math.round(
        100 * clamp((occupation === person.wishOccupation ? 0.25 : 0) + fate.uniform('jobWish', number), 0, 1),
      ) / 100,
    channel: choose(searchChannels, fate.uniform('jobChannel', number)),
    endReason: null,
    endsBenefit: hours * wage * weeksPerMonth >= norm,
  }
}

/** A level of education in another band than one's own: one band lower, and for the lowest one higher. */
function otherLevel(isced: number): number {
  if (isced <= 2) return 3
  return isced <= 4 ? 2 : 4
}
