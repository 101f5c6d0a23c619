import { dayOf } from '@doorstroom/trajectories'
import { choose } from './choose.ts'
import { clamp } from './clamp.ts'
import { drawFate, type NumberSource } from './draw-fate.ts'
import { logistic } from './logistic.ts'
import { pseudonym } from './pseudonym.ts'
import type { SimulatedPerson } from './simulated-person.ts'

const firstDay = dayOf(2022, 1, 3)!
const weeksOfIntake = 78

const educationShares = [
  [1, 0.13],
  [2, 0.28],
  [3, 0.35],
  [4, 0.11],
  [6, 0.13],
] as const
const educationChances: Readonly<Record<number, number>> = { 1: -1.1, 2: -0.6, 3: 0.2, 4: 0.5, 6: 1.2 }
const languageShares = [
  ['A1', 0.05],
  ['A2', 0.12],
  ['B1', 0.2],
  ['B2', 0.2],
  ['C1', 0.23],
  ['C2', 0.2],
] as const
const languageChances: Readonly<Record<string, number>> = { A1: -1.5, A2: -0.9, B1: -0.2, B2: 0.2, C1: 0.5, C2: 0.5 }
const householdShares = [
  ['01', 0.46],
  ['02', 0.2],
  ['05', 0.1],
  ['07', 0.08],
  ['08', 0.16],
] as const

/**
 * Draws one screened person. Prospects follow from age, education, language, months on benefit, work history and work
 * capacity plus a modest part that only the prognostic score and the screening tell of; motivation is told by nothing.
 *
 * @param unmeasured how much motivation weighs at the gate, 1 in the demo.
 *
 * @example
 * drawPerson(randomStream(1), 1).screenScore // between 0 and 100
 */
export function drawPerson(stream: NumberSource, unmeasured: number): SimulatedPerson {
  const weekday = Math.floor(stream.uniform() * 5)
  const eligibleDay = firstDay + 7 * Math.floor(stream.uniform() * weeksOfIntake) + weekday
  const age = Math.round(clamp(41 + 11 * stream.normal(), 19, 63))
  const isced = choose(educationShares, stream.uniform())
  const language = choose(languageShares, stream.uniform())
  const workCapacity = stream.uniform() < 0.07 ? 'doelgroepregister' : 'none'
  const logMonths = clamp(3 + 0.02 * (age - 41) + 0.85 * stream.normal(), 0.7, 5)
  const benefitMonths = Math.round(Math.exp(logMonths) * 10) / 10
  const workMonths = Math.round(Math.max(0, 60 - benefitMonths) * clamp(0.55 + 0.3 * stream.normal(), 0, 1))
  const household = choose(householdShares, stream.uniform())
  const withChildren = household === '02' || household === '05'
  const unseen = stream.normal()
  const chances =
    -0.26 * ((age - 41) / 11) +
    0.42 * educationChances[isced]! +
    0.3 * languageChances[language]! -
    0.42 * ((logMonths - 3) / 0.9) +
    0.4 * ((workMonths - 20) / 15) -
    (workCapacity === 'none' ? 0 : 0.6) +
    0.25 * unseen
  const motivation = stream.normal()
  const occupation = occupationOf(isced, stream.uniform())
  const previousWage =
    workMonths > 0 ? Math.round(100 * (11 + 0.7 * isced + Math.exp(0.6 + 0.5 * stream.normal()))) / 100 : null
  return {
    id: pseudonym(stream, 12),
    enrolmentId: pseudonym(stream, 12),
    eligibilityId: pseudonym(stream, 12),
    intakeId: pseudonym(stream, 12),
    prefix: pseudonym(stream, 10),
    eligibleDay,
    age,
    sex: stream.uniform() < 0.5 ? '1' : '2',
    isced,
    language,
    household,
    childrenUnder12: withChildren ? 1 + Math.floor(stream.uniform() * 3) : 0,
    workCapacity,
    region: choose(regionShares, stream.uniform()),
    benefitMonths,
    regime: benefitMonths < 18 && stream.uniform() < 0.3 ? 'WW' : 'PW',
    workMonths,
    occupation,
    previousWage,
    wishOccupation: stream.uniform() < 0.6 ? occupation : occupationOf(isced, stream.uniform()),
    wishHours: 4 * Math.round(clamp(29 + 6 * stream.normal() - (withChildren ? 5 : 0), 8, 40) / 4),
    chances,
    motivation,
    prognosticScore: Math.round(1000 * logistic(-0.4 + chances + 0.12 * stream.normal())) / 1000,
    screenScore: Math.round(
      clamp(50 + 13 * (chances + 0.13 * unmeasured * motivation + 0.55 * stream.normal()), 0, 100),
    ),
    confidence: 3.05 + 0.12 * chances + 0.12 * motivation + 0.6 * stream.normal(),
    searchHours: clamp(8 + 0.8 * motivation + 2.5 * stream.normal(), 2, 20),
    channelHabit: Math.exp(0.3 * stream.normal()),
    fate: drawFate(stream),
  }
}

const regionShares = [
  ['GM9901', 0.55],
  ['GM9902', 0.3],
  ['GM9903', 0.15],
] as const

function occupationOf(isced: number, uniform: number): number {
  const skilled = isced >= 6 ? 0.55 : isced >= 4 ? 0.25 : 0.06
  return choose(
    [
      [2, skilled],
      [3, skilled * 0.6],
      [4, 0.14],
      [5, 0.28],
      [7, 0.1],
      [8, 0.12],
      [9, isced <= 2 ? 0.34 : 0.12],
    ],
    uniform,
  )
}
