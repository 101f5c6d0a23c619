import { writtenDiary } from '../../search/written-diary.ts'
import type { Outcome } from '../outcome.ts'

const fewestWeeks = 3

/** The straight line through the weekly hours of search while without work; null under three weeks. */
export const searchSlope: Outcome = {
  measure: 'search-persistence-slope',
  options: {},
  horizonDays: 182,
  unit: 'hours per week, per week',
  value(participant) {
    const weeks = writtenDiary(participant).filter((week) => week.reported && !week.excused)
    if (weeks.length < fewestWeeks) return null
    const meanIndex = weeks.reduce((sum, { index }) => sum + index, 0) / weeks.length
    const meanHours = weeks.reduce((sum, { hours }) => sum + hours, 0) / weeks.length
    let products = 0
    let squares = 0
    for (const { index, hours } of weeks) {
      products += (index - meanIndex) * (hours - meanHours)
      squares += (index - meanIndex) * (index - meanIndex)
    }
    return products / squares
  },
}
