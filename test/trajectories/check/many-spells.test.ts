import { describe, expect, it } from 'vitest'
import { manySpells } from '../../../packages/trajectories/src/check/many-spells.ts'
import { placesOf } from './places-of.ts'

describe('very many spells', () => {
  it('are named once a person, at the first one too many', () => {
    const rows = (person: string, count: number) => Array(count).fill(`${person},labour,WT,2024-01-01,2024-01-02`)
    const text = ['person_id,channel,state,begin,end', ...rows('A', 200), ...rows('B', 203)].join('\n')
    expect(placesOf(manySpells, { 'spells.csv': text })).toEqual([['spells.csv', 402, 'person_id']])
  })
})
