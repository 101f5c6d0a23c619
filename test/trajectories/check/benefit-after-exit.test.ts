import { describe, expect, it } from 'vitest'
import { benefitAfterExit } from '../../../packages/trajectories/src/check/benefit-after-exit.ts'
import { placesOf } from './places-of.ts'

const spells = (...rows: string[]) => ({
  'spells.csv': `person_id,channel,state,begin,end,end_reason\n${rows.join('\n')}\n`,
})

describe('a benefit after leaving for good', () => {
  it('begins after a death, the pension age or state XX', () => {
    const files = spells(
      'A,benefit,PW,2023-01-01,2024-01-01,deceased',
      'A,benefit,WW,2024-02-01,,',
      'B,labour,XX,2024-01-01,,',
      'B,benefit,PW,2024-06-01,,',
    )
    expect(placesOf(benefitAfterExit, files)).toEqual([
      ['spells.csv', 3, 'begin'],
      ['spells.csv', 5, 'begin'],
    ])
  })

  it('is no matter after work, of another person, or on the same day', () => {
    const files = spells(
      'A,benefit,PW,2023-01-01,2024-01-01,work',
      'A,benefit,WW,2024-02-01,,',
      'B,benefit,PW,2023-01-01,2024-01-01,pension-age',
      'B,benefit,ANW,2024-01-01,,',
    )
    expect(placesOf(benefitAfterExit, files)).toEqual([])
  })
})
