import { clamp } from '../person/clamp.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'
import type { SimulationSettings } from '../settings/simulation-settings.ts'

/** What an intervention changes in a life, by the place where it acts. */
export interface Effect {
  /** Log ratio of the weekly chance of finding work while the training runs (people in a programme search less). */
  readonly lockIn: number
  /** The same from then on; a tenth of it is left after nine months. */
  readonly findsWork: number
  /** Log ratio of the weekly chance of losing a job. */
  readonly losesWork: number
  /** Log ratio of the weekly chance of leaving benefit without work. */
  readonly leavesWithoutWork: number
  /** Shift of the ladder of contracts, in standard deviations. */
  readonly contract: number
  /** Hours per week more or less than otherwise. */
  readonly hours: number
  /** Log ratio of the wage per hour. */
  readonly wage: number
  /** Points on the five-point confidence scale. */
  readonly confidence: number
  /** Hours per week, per week. */
  readonly searchSlope: number
  /** Log odds of applying again within two weeks of a rejection. */
  readonly resumes: number
  /** Share by which the lopsidedness of channel choice shrinks. */
  readonly variety: number
}

/** Life without the intervention. */
export const noEffect: Effect = {
  lockIn: 0,
  findsWork: 0,
  losesWork: 0,
  leavesWithoutWork: 0,
  contract: 0,
  hours: 0,
  wage: 0,
  confidence: 0,
  searchSlope: 0,
  resumes: 0,
  variety: 0,
}

/**
 * What Kompas, an invented intervention, changes for one person: little in who leaves benefit, more in who stays in
 * work, most in confidence and perseverance, and jobs with better contracts but fewer hours and slightly lower wages.
 * Someone who misses most of the five mornings gets half of it.
 *
 * @example
 * kompasEffect(person, settings).losesWork < 0 // jobs last longer
 */
export function kompasEffect(person: SimulatedPerson, settings: SimulationSettings): Effect {
  const { findsWork, keepsWork, jobQuality, confidence, search } = settings.effects
  const dose = sessionsAttended(person) >= 3 ? 1 : 0.5
  return {
    lockIn: -0.12 * dose * findsWork,
    findsWork: 0.33 * dose * findsWork,
    losesWork: -0.17 * dose * keepsWork,
    leavesWithoutWork: 0.15 * dose * findsWork,
    contract: 0.08 * dose * jobQuality,
    hours: -1.3 * dose * jobQuality,
    wage: -0.015 * dose * jobQuality,
    confidence: 0.34 * dose * confidence,
    searchSlope: 0.07 * dose * search,
    resumes: 0.45 * dose * search,
    variety: clamp(0.22 * dose * search, -0.9, 0.9),
  }
}

/** How many of the five mornings someone would attend, were they to start. */
export function sessionsAttended(person: SimulatedPerson): number {
  const uniform = person.fate.uniform('sessions')
  if (uniform < 0.6) return 5
  if (uniform < 0.78) return 4
  if (uniform < 0.88) return 3
  return uniform < 0.95 ? 2 : 1
}
