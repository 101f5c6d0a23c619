import { describe, expect, it } from 'vitest'
import { endBeforeBegin } from '../../../packages/trajectories/src/check/end-before-begin.ts'
import { placesOf } from './places-of.ts'

describe('a spell or job that ends before it begins', () => {
  it('is named at its end', () => {
    const files = {
      'spells.csv':
        'person_id,channel,state,begin,end\nA,labour,WT,2024-02-01,2024-01-31\nA,labour,WT,2024-03-01,\nA,labour,WT,2024-01-01,2024-01-02\n',
      'jobs.csv': 'job_id,person_id,begin,end\nj,A,2024-02-01,2023-02-01\n',
    }
    expect(placesOf(endBeforeBegin, files)).toEqual([
      ['spells.csv', 2, 'end'],
      ['jobs.csv', 2, 'end'],
    ])
  })
})
