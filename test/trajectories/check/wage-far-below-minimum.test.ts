import { describe, expect, it } from 'vitest'
import { wageFarBelowMinimum } from '../../../packages/trajectories/src/check/wage-far-below-minimum.ts'
import { placesOf } from './places-of.ts'

const jobs =
  'job_id,person_id,begin,hourly_wage\nj1,A,2024-05-01,6.63\nj2,A,2024-05-01,6.64\nj3,A,2015-05-01,4.33\nj4,A,2024-05-01,\n'

describe('an hourly wage far below the minimum', () => {
  it('is under half of that of the year: 13.27 in 2024, 8.66 in 2015', () => {
    expect(placesOf(wageFarBelowMinimum, { 'jobs.csv': jobs })).toEqual([['jobs.csv', 2, 'hourly_wage']])
  })

  it('is judged by the minimum wage that was delivered, where there is one for the month', () => {
    const context = 'region_code,month,wml_hour\nBE,2024-05-01,13.30\n'
    expect(placesOf(wageFarBelowMinimum, { 'jobs.csv': jobs, 'context.csv': context })).toEqual([
      ['jobs.csv', 2, 'hourly_wage'],
      ['jobs.csv', 3, 'hourly_wage'],
    ])
  })
})
