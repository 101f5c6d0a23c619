import { describe, expect, it } from 'vitest'
import { spellAfterObservationEnd } from '../../../packages/trajectories/src/check/spell-after-observation-end.ts'
import { placesOf } from './places-of.ts'

describe('a spell beyond the end of observation', () => {
  it('is one that ends later than the last observation of its person', () => {
    const files = {
      'enrolments.csv':
        'enrolment_id,person_id,assignment_date,observation_end\ne1,A,2024-01-01,2024-07-01\ne2,A,2024-02-01,2025-01-01\ne3,B,2024-01-01,2024-07-01\n',
      'spells.csv':
        'person_id,channel,state,begin,end\nA,labour,WT,2024-01-01,2025-01-01\nB,labour,WT,2024-01-01,2024-07-02\nB,benefit,PW,2024-01-01,\nC,labour,WT,2024-01-01,2030-01-01\n',
    }
    expect(placesOf(spellAfterObservationEnd, files)).toEqual([['spells.csv', 3, 'end']])
  })
})
