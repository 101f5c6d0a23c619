import { describe, expect, it } from 'vitest'
import { wageFarAboveMinimum } from '../../../packages/trajectories/src/check/wage-far-above-minimum.ts'
import { placesOf } from './places-of.ts'

describe('an hourly wage far above the minimum', () => {
  it('is over twenty times that of the year: 265.40 in 2024', () => {
    const jobs =
      'job_id,person_id,begin,hourly_wage\nj1,A,2024-05-01,265.4\nj2,A,2024-05-01,265.5\nj3,A,2015-05-01,174\nj4,A,2024-05-01,\n'
    expect(placesOf(wageFarAboveMinimum, { 'jobs.csv': jobs })).toEqual([
      ['jobs.csv', 3, 'hourly_wage'],
      ['jobs.csv', 4, 'hourly_wage'],
    ])
  })
})
