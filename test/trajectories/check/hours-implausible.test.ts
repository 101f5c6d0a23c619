import { describe, expect, it } from 'vitest'
import { hoursImplausible } from '../../../packages/trajectories/src/check/hours-implausible.ts'
import { placesOf } from './places-of.ts'

describe('hours a week', () => {
  it('are named above 80 in every column of hours a week; 80 is possible', () => {
    const files = {
      'spells.csv': 'person_id,channel,state,begin,hours_week\nA,labour,WT,2024-01-01,80\nB,labour,WT,2024-01-01,156\n',
      'jobs.csv': 'job_id,person_id,begin,hours_worked\nj1,A,2024-01-01,81\nj2,A,2024-01-01,\n',
    }
    expect(placesOf(hoursImplausible, files)).toEqual([
      ['jobs.csv', 2, 'hours_worked'],
      ['spells.csv', 3, 'hours_week'],
    ])
  })
})
