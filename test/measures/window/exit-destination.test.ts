import { completePerson, drawnBenefit, drawnJob, drawnSpell } from '@doorstroom/measures'
import type { Job, Spell } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { exitDestination } from '../../../packages/measures/src/window/exit-destination.ts'

const to = (rows: { jobs?: Job[]; spells?: Spell[] }, reason: string | null = null) =>
  exitDestination(completePerson({ observationEnd: 400, ...rows }), 100, reason, 'PW')

describe('the destination after benefit', () => {
  it.each([
    ['1', 'work-permanent'],
    ['4', 'work-temporary'],
    ['7', 'work-temporary'],
    ['9', 'work-subsidised'],
    ['11', 'self-employed'],
    [null, 'work-unspecified'],
  ])('of a job with contract %s is %s', (contractType, destination) => {
    expect(to({ jobs: [drawnJob({ begin: 95, end: null, contractType })] })).toBe(destination)
  })

  it('is subsidised work when a subsidy comes with the job', () => {
    expect(to({ jobs: [drawnJob({ begin: 95, end: null, contractType: '4', subsidyCode: 'LKS-PW' })] })).toBe(
      'work-subsidised',
    )
  })

  it('is work before education before another benefit', () => {
    const education = drawnSpell({ channel: 'education', state: 'OP', begin: 100, end: null })
    const other = drawnBenefit(100, null, { state: 'WW' })
    const job = drawnJob({ begin: 110, end: null, contractType: '1' })
    expect(to({ spells: [other] })).toBe('other-benefit')
    expect(to({ spells: [other, education] })).toBe('education')
    expect(to({ spells: [other, education], jobs: [job] })).toBe('work-permanent')
  })

  it('counts what begins within 31 days and not later', () => {
    expect(to({ jobs: [drawnJob({ begin: 131, end: null, contractType: '1' })] })).toBe('work-permanent')
    expect(to({ jobs: [drawnJob({ begin: 132, end: null, contractType: '1' })] })).toBe('unknown')
    expect(to({ jobs: [drawnJob({ begin: 0, end: 100, contractType: '1' })] })).toBe('unknown')
  })

  it('falls back on the registered reason, and never takes silence for being without work', () => {
    expect(to({}, 'household-change')).toBe('no-work-no-benefit')
    expect(to({}, 'work')).toBe('work-unspecified')
    expect(to({}, 'moved-municipality')).toBe('unknown')
    expect(to({})).toBe('unknown')
    expect(to({ spells: [drawnSpell({ channel: 'labour', state: 'NB', begin: 100, end: null })] })).toBe(
      'no-work-no-benefit',
    )
  })

  it('is final when death or pension age is the reason, whatever follows', () => {
    const jobs = [drawnJob({ begin: 95, end: null, contractType: '1' })]
    expect(to({ jobs }, 'deceased')).toBe('death-or-emigration')
    expect(to({ jobs }, 'pension-age')).toBe('retirement')
  })
})
