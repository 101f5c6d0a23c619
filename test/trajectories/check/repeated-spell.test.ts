import { describe, expect, it } from 'vitest'
import { repeatedSpell } from '../../../packages/trajectories/src/check/repeated-spell.ts'
import { placesOf } from './places-of.ts'

describe('the same spell or job twice', () => {
  it('is a row that differs from an earlier one in its id only', () => {
    const files = {
      'spells.csv':
        'spell_id,person_id,channel,state,begin,end\ns1,A,labour,WT,2024-01-01,\ns2,A,labour,WT,2024-01-01,\ns3,A,labour,WT,2024-01-01,2024-02-01\ns4,B,labour,WT,2024-01-01,\n',
      'jobs.csv':
        'job_id,person_id,begin,hours_contract\nj1,A,2024-01-01,12.5\nj2,A,2024-01-01,12\nj3,A,2024-01-01,12.5\n',
    }
    expect(placesOf(repeatedSpell, files)).toEqual([
      ['spells.csv', 3, 'spell_id'],
      ['jobs.csv', 4, 'job_id'],
    ])
  })

  it('is not looked for where rows have no id: that is an overlap', () => {
    const spells = 'person_id,channel,state,begin\nA,labour,WT,2024-01-01\nA,labour,WT,2024-01-01\n'
    expect(placesOf(repeatedSpell, { 'spells.csv': spells })).toEqual([])
  })
})
