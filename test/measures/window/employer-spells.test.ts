import { completePerson, drawnJob } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { employerSpell, employerSpells } from '../../../packages/measures/src/window/employer-spells.ts'

const first = drawnJob({ jobId: 'a', employerId: 'e', begin: 0, end: 100 })
const renewed = (begin: number) => drawnJob({ jobId: 'b', employerId: 'e', begin, end: null })

describe('work with one employer', () => {
  it('is one stretch over a gap of 28 days and two over 29', () => {
    const one = completePerson({ observationEnd: 300, jobs: [first, renewed(128)] })
    const two = completePerson({ observationEnd: 300, jobs: [first, renewed(129)] })
    expect(employerSpell(one, renewed(128))).toEqual({ begin: 0, end: 300 })
    expect(employerSpell(two, renewed(129))).toEqual({ begin: 129, end: 300 })
    expect([employerSpells(one).length, employerSpells(two).length]).toEqual([1, 2])
  })

  it('is not joined with work elsewhere, nor over a gap when the employer is unknown', () => {
    const elsewhere = drawnJob({ jobId: 'c', employerId: 'other', begin: 100, end: null })
    expect(employerSpells(completePerson({ observationEnd: 300, jobs: [first, elsewhere] })).length).toBe(2)
    const unknown = [
      { ...first, employerId: null },
      { ...renewed(101), employerId: null },
    ]
    expect(employerSpells(completePerson({ observationEnd: 300, jobs: unknown })).length).toBe(2)
  })
})
