import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchActiveShare } from '../../../packages/measures/src/measure/search-active-share.ts'
import { searchIntensity } from '../../../packages/measures/src/measure/search-intensity.ts'
import { arbitraryDiary } from '../arbitrary-diary.ts'

/** Activities on record in each usable week of the diary, one day at a time; null where it is not known. */
function perWeek(person: PersonRows, windowWeeks: number): { hours: number | null; activities: number | null }[] {
  const rows: { hours: number | null; activities: number | null }[] = []
  for (let day = 0; day < Math.min(7 * windowWeeks, person.observationEnd); day += 1) {
    const week = person.searchWeeks.find(({ weekStart }) => weekStart === day)
    if (week === undefined || !week.atRisk || week.excused === true || !week.reported) continue
    let activities = 0
    for (let offset = 0; offset < 7; offset += 1)
      for (const { date, count } of person.searchActivities) if (date === day + offset) activities += count
    const isKnown = day + 7 <= person.observationEnd && (person.searchActivities.length > 0 || week.hoursSearch === 0)
    rows.push({ hours: week.hoursSearch, activities: isKnown ? activities : null })
  }
  return rows
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('search in the weeks of a diary', () => {
  it('agrees with going through the days, as share of weeks, as hours and as activities', () => {
    let known = 0
    fc.assert(
      fc.property(arbitraryDiary, fc.constantFrom(8, 26), (person, windowWeeks) => {
        const weeks = perWeek(person, windowWeeks)
        const seen = (day: number) => day + 7 <= person.observationEnd
        const expected = (values: readonly number[]) => {
          if (person.searchWeeks.length === 0) return { reason: 'notObserved' }
          return values.length < 3 ? { reason: 'tooFewWeeks' } : { value: mean(values) }
        }
        const hours = searchIntensity.value(person, searchIntensity.options.parse({ windowWeeks }))
        expect(hours).toEqual(expected(weeks.flatMap((week) => week.hours ?? [])))
        const activities = searchIntensity.value(
          person,
          searchIntensity.options.parse({ windowWeeks, effort: 'activities' }),
        )
        expect(activities).toEqual(expected(weeks.flatMap((week) => week.activities ?? [])))
        if ('value' in activities && person.searchActivities.length > 0 && seen(7 * windowWeeks)) {
          const share = searchActiveShare.value(person, searchActiveShare.options.parse({ windowWeeks }))
          const active = weeks.map((week) => ((week.hours ?? 0) > 0 || (week.activities ?? 0) > 0 ? 1 : 0))
          expect(share).toEqual({ value: mean(active) })
          known += 1
        }
      }),
      { seed: 32, numRuns: 300 },
    )
    expect(known).toBeGreaterThan(40)
  })

  it('is never higher when a week without diary counts as a week without search', () => {
    let lower = 0
    fc.assert(
      fc.property(arbitraryDiary, (person) => {
        const left = searchActiveShare.value(person, searchActiveShare.options.parse({}))
        const careful = searchActiveShare.value(person, searchActiveShare.options.parse({ unreported: 'inactive' }))
        if (!('value' in left) || !('value' in careful)) return
        expect(careful.value).toBeLessThanOrEqual(left.value)
        if (careful.value < left.value) lower += 1
      }),
      { seed: 33, numRuns: 150 },
    )
    expect(lower).toBeGreaterThan(10)
  })
})
