import { applyForJobs } from '../../search/apply-for-jobs.ts'
import { writtenDiary } from '../../search/written-diary.ts'
import type { Outcome } from '../outcome.ts'

const days = 14
const windowDays = 182

/**
 * Whether a new application followed within two weeks of the first rejection in half a year; null without a rejection,
 * and for who stopped looking before applying again because work or an excused week came in between.
 */
export const resumption: Outcome = {
  measure: 'resumption-after-rejection',
  options: {},
  horizonDays: windowDays,
  unit: 'share',
  value(participant) {
    const { person, effect, life } = participant
    const events = applyForJobs(person, effect, life)
    const rejection = events.find(({ type, day }) => type === 'rejection' && day < windowDays)
    if (rejection === undefined) return null
    const following = (day: number) => day > rejection.day && day <= rejection.day + days
    const again = events.find(({ type, day }) => type === 'application' && following(day))
    const stops = [
      ...life.jobs.map(({ begin }) => begin),
      ...writtenDiary(participant)
        .filter(({ excused }) => excused)
        .map(({ monday }) => monday),
    ].filter(following)
    if (Math.min(...stops) < (again?.day ?? Number.POSITIVE_INFINITY)) return null
    return Number(again !== undefined)
  },
}
