import { describe, expect, it } from 'vitest'
import { unreportedWeekWithHours } from '../../../packages/trajectories/src/check/unreported-week-with-hours.ts'
import { placesOf } from './places-of.ts'

describe('a week without a diary', () => {
  it('has neither hours nor effort, not even zero', () => {
    const files = {
      'search_weeks.csv':
        'person_id,week_start,at_risk,reported,hours_search,intensity\nA,2024-01-01,1,1,0,1\nA,2024-01-08,1,0,,\nA,2024-01-15,1,0,0,\nA,2024-01-22,1,0,,3\n',
    }
    expect(placesOf(unreportedWeekWithHours, files)).toEqual([
      ['search_weeks.csv', 4, 'hours_search'],
      ['search_weeks.csv', 5, 'intensity'],
    ])
  })
})
