import { describe, expect, it } from 'vitest'
import { nobodyTurnedAway } from '../../../packages/trajectories/src/check/nobody-turned-away.ts'
import { placesOf } from './places-of.ts'

const eligibility = (...outcomes: string[]) => ({
  'eligibility.csv': `eligibility_id,person_id,eligible_date,outcome\n${outcomes
    .map((outcome, index) => `i${index},p${index},2024-01-01,${outcome}\n`)
    .join('')}`,
})

describe('a screening from which everyone started', () => {
  it('is named once, for the whole table', () => {
    expect(placesOf(nobodyTurnedAway, eligibility('started', 'started'))).toEqual([
      ['eligibility.csv', null, 'outcome'],
    ])
  })

  it('is not, with one person who did not start', () => {
    expect(placesOf(nobodyTurnedAway, eligibility('started', 'waitlisted'))).toEqual([])
  })
})
