import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../packages/trajectories/src/check/duplicate-key.ts'
import { placesOf } from './places-of.ts'

describe('duplicate keys', () => {
  it('names every row after the first with the same key, leading zeros counted', () => {
    const files = { 'persons.csv': 'person_id\nA\nB\nA\n01\n1\nA\n' }
    expect(placesOf(duplicateKey, files)).toEqual([
      ['persons.csv', 4, 'person_id'],
      ['persons.csv', 7, 'person_id'],
    ])
  })

  it('looks at all columns of the key, and not at rows without one', () => {
    const weeks =
      'person_id,week_start,at_risk,reported\nA,2024-01-01,1,1\nA,2024-01-08,1,1\nB,2024-01-01,1,1\nA,2024-01-01,1,0\n'
    const spells = 'spell_id,person_id,channel,state,begin\n,A,labour,WT,2024-01-01\n,A,labour,WT,2024-02-01\n'
    expect(placesOf(duplicateKey, { 'search_weeks.csv': weeks, 'spells.csv': spells })).toEqual([
      ['search_weeks.csv', 5, 'person_id + week_start'],
    ])
  })
})
