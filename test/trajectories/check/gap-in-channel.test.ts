import { describe, expect, it } from 'vitest'
import { gapInChannel } from '../../../packages/trajectories/src/check/gap-in-channel.ts'
import { placesOf } from './places-of.ts'

const spells = (...rows: string[]) => ({ 'spells.csv': `person_id,channel,state,begin,end\n${rows.join('\n')}\n` })

describe('a gap in channel labour', () => {
  it('is named at the spell after it, where the source also says when people do not work', () => {
    const files = spells(
      'A,labour,WT,2024-03-02,2024-05-01',
      'A,labour,UB,2024-01-01,2024-03-01',
      'A,labour,NB,2024-05-01,',
      'B,labour,WT,2024-01-01,2024-12-01',
      'B,labour,WF,2024-02-01,2024-03-01',
      'B,labour,NB,2024-12-01,',
    )
    expect(placesOf(gapInChannel, files)).toEqual([['spells.csv', 2, 'begin']])
  })

  it('means no work, and is not named, where only work was delivered; nor in other channels', () => {
    const files = spells(
      'A,labour,WT,2024-01-01,2024-02-01',
      'A,labour,WT,2024-06-01,',
      'A,benefit,PW,2023-01-01,2023-02-01',
      'A,benefit,PW,2024-02-01,',
    )
    expect(placesOf(gapInChannel, files)).toEqual([])
  })
})
