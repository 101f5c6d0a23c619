import { describe, expect, it } from 'vitest'
import { eventBeforeBirth } from '../../../packages/trajectories/src/check/event-before-birth.ts'
import { placesOf } from './places-of.ts'

describe('a date before birth', () => {
  it('is any date of a person before the first day of the year of birth', () => {
    const files = {
      'persons.csv': 'person_id,birth_year\nA,1990\nB,\n',
      'jobs.csv':
        'job_id,person_id,begin,end\nj1,A,1989-12-31,1990-01-01\nj2,A,1990-01-01,\nj3,B,1900-01-01,\nj4,C,1900-01-01,\n',
    }
    expect(placesOf(eventBeforeBirth, files)).toEqual([['jobs.csv', 2, 'begin']])
  })
})
