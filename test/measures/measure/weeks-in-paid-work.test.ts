import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weeksInPaidWork } from '../../../packages/measures/src/measure/weeks-in-paid-work.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'
import { daysWith, weeksCounted, worksOn } from '../day-by-day.ts'

describe('weeks in paid work', () => {
  it('agrees with counting one day at a time, bounds included', () => {
    let known = 0
    fc.assert(
      fc.property(arbitraryPerson, fc.constantFrom(1, 12), (person, minimumHours) => {
        const people = {
          ...person,
          jobs: person.jobs.map((job) => ({ ...job, hoursContract: job.hoursContract || 20 })),
        }
        const { yes, unknown } = weeksCounted(daysWith(people, 728, (day) => worksOn(people, day, minimumHours)))
        const given = weeksInPaidWork.value(people, weeksInPaidWork.options.parse({ minimumHours }))
        if ('value' in given) known += 1
        expect(given).toEqual(unknown === 0 ? { value: yes } : { reason: 'notObserved', bounds: [yes, yes + unknown] })
      }),
      { seed: 12, numRuns: 400 },
    )
    expect(known).toBeGreaterThan(40)
  })
})
