import { diaryWeeks } from '../horizon/follow-up.ts'
import type { Effect } from '../life/effect.ts'
import type { Life } from '../life/life.ts'
import { clamp } from '../person/clamp.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'
import { daysUntilMonday } from './days-until-monday.ts'

/** One week of search as lived, whether or not it was written down. */
export interface DiaryWeek {
  readonly index: number
  /** A Monday, in days from assignment. */
  readonly monday: number
  /** Without a job at the start of the week. */
  readonly atRisk: boolean
  readonly excused: boolean
  /** In half hours; 0 when not at risk or excused. */
  readonly hours: number
}

const declinePerWeek = -0.15

/**
 * The weeks of search from the first Monday after assignment until work begins, 26 at most. Effort declines by the
 * week; the intervention makes the decline flatter. The week in which work begins is the last one and not at risk.
 *
 * @example
 * keepDiary(person, noEffect, life).length // 1 to 26
 */
export function keepDiary(person: SimulatedPerson, effect: Effect, life: Life): readonly DiaryWeek[] {
  const { fate } = person
  const firstMonday = daysUntilMonday(person.eligibleDay)
  const worksFrom = life.jobs[0]?.begin ?? Number.POSITIVE_INFINITY
  const weeks: DiaryWeek[] = []
  for (let index = 0; index < diaryWeeks; index += 1) {
    const monday = firstMonday + 7 * index
    const atRisk = worksFrom >= monday + 7
    const excused = atRisk && fate.uniform('diaryExcused', index) < 0.04
    const effort =
      person.searchHours + (declinePerWeek + effect.searchSlope) * index + 1.8 * fate.normal('diaryHours', index)
    weeks.push({
      index,
      monday,
      atRisk,
      excused,
      hours: atRisk && !excused ? Math.round(2 * clamp(effort, 0, 40)) / 2 : 0,
    })
    if (!atRisk) break
  }
  return weeks
}
