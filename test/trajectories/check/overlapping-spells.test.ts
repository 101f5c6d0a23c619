import { describe, expect, it } from 'vitest'
import { overlappingSpells } from '../../../packages/trajectories/src/check/overlapping-spells.ts'
import { placesOf } from './places-of.ts'

const spells = (...rows: string[]) => ({ 'spells.csv': `person_id,channel,state,begin,end\n${rows.join('\n')}\n` })

describe('overlapping spells', () => {
  it('are named where the later one begins, whatever the order and the state', () => {
    const files = spells('A,labour,WT,2024-03-01,2024-05-01', 'A,labour,WT,2024-01-01,2024-03-02')
    expect(placesOf(overlappingSpells, files)).toEqual([['spells.csv', 2, 'begin']])
  })

  it('do not touch, and live in one channel of one person', () => {
    const files = spells(
      'A,labour,WT,2024-01-01,2024-03-01',
      'A,labour,UB,2024-03-01,',
      'A,benefit,PW,2024-01-01,',
      'B,labour,WT,2024-01-01,',
    )
    expect(placesOf(overlappingSpells, files)).toEqual([])
  })

  it('include one that begins after a spell without an end, and one inside a longer spell', () => {
    const files = spells('A,labour,WT,2024-01-01,', 'A,labour,UB,2024-06-01,2024-07-01')
    expect(placesOf(overlappingSpells, files)).toEqual([['spells.csv', 3, 'begin']])
    const inside = spells(
      'B,labour,WT,2024-01-01,2024-12-01',
      'B,labour,UB,2024-02-01,2024-03-01',
      'B,labour,OP,2024-04-01,2024-05-01',
    )
    expect(placesOf(overlappingSpells, inside)).toHaveLength(2)
  })
})
