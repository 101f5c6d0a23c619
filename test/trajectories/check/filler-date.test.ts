import { describe, expect, it } from 'vitest'
import { fillerDate } from '../../../packages/trajectories/src/check/filler-date.ts'
import { placesOf } from './places-of.ts'

describe('a filler as a date', () => {
  it('is 1 January 1900 or 1901 in any column of dates, and no other day', () => {
    const files = {
      'spells.csv':
        'person_id,channel,state,begin,end\nA,labour,WT,1900-01-01,2024-01-01\nA,labour,WT,1900-01-02,\nB,labour,WT,1970-01-01,1901-01-01\n',
    }
    expect(placesOf(fillerDate, files)).toEqual([
      ['spells.csv', 2, 'begin'],
      ['spells.csv', 4, 'end'],
    ])
  })
})
