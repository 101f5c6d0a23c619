import { describe, expect, it } from 'vitest'
import { spellTooLong } from '../../../packages/trajectories/src/check/spell-too-long.ts'
import { placesOf } from './places-of.ts'

describe('a spell longer than sixty years', () => {
  it('is named; sixty years is possible, and so is one that still lasts', () => {
    const files = {
      'spells.csv':
        'person_id,channel,state,begin,end\nA,labour,WT,1960-01-01,2020-01-01\nB,labour,WT,1960-01-01,2020-01-02\nC,labour,WT,1902-01-01,\n',
    }
    expect(placesOf(spellTooLong, files)).toEqual([['spells.csv', 3, 'end']])
  })
})
