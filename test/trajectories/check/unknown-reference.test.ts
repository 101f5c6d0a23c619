import { describe, expect, it } from 'vitest'
import { unknownReference } from '../../../packages/trajectories/src/check/unknown-reference.ts'
import { placesOf } from './places-of.ts'

describe('references to nothing', () => {
  const jobs = 'job_id,person_id,begin\nj1,A,2024-01-01\nj2,X,2024-01-01\n'

  it('are named where the referred table is there', () => {
    expect(placesOf(unknownReference, { 'persons.csv': 'person_id\nA\n', 'jobs.csv': jobs })).toEqual([
      ['jobs.csv', 3, 'person_id'],
    ])
  })

  it('are not asked for where it is absent, nor in empty cells', () => {
    expect(placesOf(unknownReference, { 'jobs.csv': jobs })).toEqual([])
    const measurements = 'measurement_id,person_id,instrument_id,wave\nm,,i,0\n'
    expect(placesOf(unknownReference, { 'persons.csv': 'person_id\nA\n', 'measurements.csv': measurements })).toEqual(
      [],
    )
  })
})
