import { completePerson, drawnBenefit, drawnJob, drawnSpell } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { exitWithoutWork } from '../../../packages/measures/src/measure/exit-without-work.ts'

const value = (given: Parameters<typeof completePerson>[0]) =>
  exitWithoutWork.value(completePerson({ observationEnd: 500, ...given }), exitWithoutWork.options.parse({}))

describe('exit without work', () => {
  it.each(['household-change', 'sanction', 'own-request', 'detention'])('counts an exit for %s', (endReason) => {
    expect(value({ spells: [drawnBenefit(-60, 100, { endReason })] })).toEqual({ value: 1 })
  })

  it.each(['work', 'education', 'other-benefit', 'pension-age', 'deceased', 'moved-abroad'])(
    'does not count an exit for %s',
    (endReason) => {
      expect(value({ spells: [drawnBenefit(-60, 100, { endReason })] })).toEqual({ value: 0 })
    },
  )

  it('looks a month ahead for work, and no further', () => {
    const spells = [drawnBenefit(-60, 100), drawnSpell({ channel: 'labour', state: 'NB', begin: 100, end: 400 })]
    expect(value({ spells, jobs: [drawnJob({ begin: 131, end: null })] })).toEqual({ value: 0 })
    expect(value({ spells, jobs: [drawnJob({ begin: 132, end: null })] })).toEqual({ value: 1 })
  })

  it('does not count an exit after the window, nor decides on a day that was not seen', () => {
    const spells = [drawnBenefit(-60, 365, { endReason: 'sanction' })]
    expect(value({ spells })).toEqual({ value: 0 })
    expect(value({ spells: [drawnBenefit(-60, 364, { endReason: 'sanction' })] })).toEqual({ value: 1 })
    expect(value({ spells: [drawnBenefit(-60, null)], observationEnd: 364 })).toMatchObject({ reason: 'notObserved' })
  })
})
