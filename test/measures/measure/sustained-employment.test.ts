import { chooseMeasure, completePerson, drawnJob, measures } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sustainedEmployment } from '../../../packages/measures/src/measure/sustained-employment.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'
import { daysWith, weeksCounted, worksOn } from '../day-by-day.ts'

const parse = (options: Parameters<typeof sustainedEmployment.options.parse>[0] = {}) =>
  sustainedEmployment.options.parse(options)

describe('sustained employment', () => {
  it('agrees with counting one day at a time', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryPerson, fc.constantFrom(1, 53), (person, from) => {
        const people = {
          ...person,
          jobs: person.jobs.map((job) => ({ ...job, hoursContract: job.hoursContract || 8 })),
        }
        const days = daysWith(people, 7 * (from + 51), (day) => worksOn(people, day, 1)).slice(7 * (from - 1))
        const { yes, unknown } = weeksCounted(days)
        const given = sustainedEmployment.value(people, parse({ from, to: from + 51 }))
        const verdict = yes >= 26 ? 'lasting' : yes + unknown < 26 ? 'not' : 'unknown'
        seen.add(verdict)
        expect('value' in given ? (given.value === 1 ? 'lasting' : 'not') : 'unknown').toBe(verdict)
      }),
      { seed: 11, numRuns: 400 },
    )
    expect([...seen].sort()).toEqual(['lasting', 'not', 'unknown'])
  })

  it('counts weeks of a job without hours on record as unknown once more than an hour is asked', () => {
    const person = completePerson({ observationEnd: 364, jobs: [drawnJob({ begin: 0, end: null })] })
    expect(sustainedEmployment.value(person, parse())).toEqual({ value: 1 })
    expect(sustainedEmployment.value(person, parse({ minimumHours: 12 }))).toEqual({
      reason: 'undetermined',
      bounds: [0, 1],
    })
  })

  it('counts a subsidised job in the strict variant from the day the subsidy ends', () => {
    const job = drawnJob({ begin: 0, end: null, subsidyCode: 'LKS-TIJD', subsidyBegin: 0, subsidyEnd: 182 })
    const person = completePerson({ observationEnd: 364, jobs: [job] })
    expect(sustainedEmployment.value(person, parse({ unsubsidised: true }))).toEqual({ value: 1 })
    const longer = { ...person, jobs: [{ ...job, subsidyEnd: 189 }] }
    expect(sustainedEmployment.value(longer, parse({ unsubsidised: true }))).toEqual({ value: 0 })
  })

  it('refuses a window that cannot hold the threshold', () => {
    const definition = measures.find(({ id }) => id === 'sustained-employment')
    expect(() => chooseMeasure(definition!, { from: 1, to: 20 })).toThrow(/threshold/)
  })
})
