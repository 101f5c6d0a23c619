import { describe, expect, it } from 'vitest'
import { weekNotMonday } from '../../../packages/trajectories/src/check/week-not-monday.ts'
import { placesOf } from './places-of.ts'

describe('a diary week', () => {
  it('begins on a Monday, also before 1970', () => {
    const files = {
      'search_weeks.csv':
        'person_id,week_start,at_risk,reported\nA,2024-01-01,1,1\nA,2024-01-07,1,1\nA,1969-12-29,1,1\nA,1970-01-01,1,1\n',
    }
    expect(placesOf(weekNotMonday, files)).toEqual([
      ['search_weeks.csv', 3, 'week_start'],
      ['search_weeks.csv', 5, 'week_start'],
    ])
  })
})
