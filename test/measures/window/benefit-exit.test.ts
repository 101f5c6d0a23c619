import { completePerson, drawnBenefit } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { benefitExit } from '../../../packages/measures/src/window/benefit-exit.ts'

const person = (observationEnd: number, ...spells: ReturnType<typeof drawnBenefit>[]) =>
  completePerson({ observationEnd, spells })

describe('a benefit exit', () => {
  it('is none when benefit returns after 31 days, and one when it returns after 32', () => {
    expect(benefitExit(person(400, drawnBenefit(0, 100), drawnBenefit(131, null)), null)).toEqual({
      kind: 'still',
      day: 400,
    })
    expect(benefitExit(person(400, drawnBenefit(0, 100), drawnBenefit(132, null)), null)).toMatchObject({
      kind: 'exit',
      day: 100,
    })
  })

  it('is confirmed once the 31 days after it were seen', () => {
    expect(benefitExit(person(131, drawnBenefit(0, 100)), null)).toEqual({ kind: 'unconfirmed', day: 100 })
    expect(benefitExit(person(132, drawnBenefit(0, 100)), null)).toMatchObject({ kind: 'exit', day: 100 })
  })

  it('of one regime is no exit from benefit of any kind', () => {
    const moved = person(400, drawnBenefit(0, 100), drawnBenefit(100, null, { state: 'WW' }))
    expect(benefitExit(moved, 'PW')).toMatchObject({ kind: 'exit', day: 100 })
    expect(benefitExit(moved, null)).toEqual({ kind: 'still', day: 400 })
  })

  it('carries the reason of the last spell', () => {
    const left = person(400, drawnBenefit(0, 50, { endReason: 'other' }), drawnBenefit(60, 100, { endReason: 'work' }))
    expect(benefitExit(left, 'PW')).toEqual({ kind: 'exit', day: 100, reason: 'work' })
  })

  it('does not exist for someone registered without benefit', () => {
    expect(benefitExit(person(400, drawnBenefit(0, 100, { state: 'NUG' })), null)).toEqual({ kind: 'notOnBenefit' })
  })
})
