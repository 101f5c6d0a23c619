import { describe, expect, it } from 'vitest'
import { zeroLengthSpell } from '../../../packages/trajectories/src/check/zero-length-spell.ts'
import { placesOf } from './places-of.ts'

describe('a spell or job of no days', () => {
  it('is named, and one of a single day is not', () => {
    const files = {
      'jobs.csv':
        'job_id,person_id,begin,end\nj1,A,2024-02-01,2024-02-01\nj2,A,2024-02-01,2024-02-02\nj3,A,2024-02-01,\n',
    }
    expect(placesOf(zeroLengthSpell, files)).toEqual([['jobs.csv', 2, 'end']])
  })
})
