import type { Day } from '@doorstroom/trajectories'
import type { Fate } from './draw-fate.ts'

/** Someone who was screened: what a caseworker can know, what nobody can, and their luck. */
export interface SimulatedPerson {
  readonly id: string
  readonly enrolmentId: string
  readonly eligibilityId: string
  readonly intakeId: string
  /** Ten characters of their own for everything of which a person has several. */
  readonly prefix: string
  /** The day on which they were screened; also the day of assignment of who is enrolled. */
  readonly eligibleDay: Day
  readonly age: number
  readonly sex: '1' | '2'
  readonly isced: number
  readonly language: string
  readonly household: string
  readonly childrenUnder12: number
  readonly workCapacity: string
  readonly region: string
  readonly benefitMonths: number
  readonly regime: 'PW' | 'WW'
  readonly workMonths: number
  /** Major group of the last occupation, 1 to 9. */
  readonly occupation: number
  /** Gross wage per hour of the last job; null without a job in the last five years. */
  readonly previousWage: number | null
  readonly wishOccupation: number
  readonly wishHours: number
  /** Prospects on the labour market, about standard normal; the columns above and the two scores below hold most of it. */
  readonly chances: number
  /** About standard normal; in no column. */
  readonly motivation: number
  /** 0 to 1, registered at intake. */
  readonly prognosticScore: number
  /** 0 to 100, given at the gate. */
  readonly screenScore: number
  /** Lasting confidence in searching for work, 1 to 5. */
  readonly confidence: number
  /** Hours of search per week to start with. */
  readonly searchHours: number
  /** How lopsided their choice of search channels is; 1 is average. */
  readonly channelHabit: number
  readonly fate: Fate
}
