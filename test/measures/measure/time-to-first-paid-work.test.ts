import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeToFirstPaidWork } from '../../../packages/measures/src/measure/time-to-first-paid-work.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'
import { worksOn } from '../day-by-day.ts'

describe('time to first paid work', () => {
  it('agrees with waiting one day at a time', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const people = {
          ...person,
          jobs: person.jobs.map((job) => ({ ...job, hoursContract: job.hoursContract || 8 })),
        }
        const options = timeToFirstPaidWork.options.parse({})
        const given = timeToFirstPaidWork.event(people, options)
        seen.add('cause' in given ? String(given.cause) : given.reason)
        if (people.observationEnd === 0) return void expect(given).toEqual({ reason: 'notObserved' })
        if (worksOn(people, 0, 1)) return void expect(given).toEqual({ reason: 'notAtRisk' })
        const leaves = new Set(
          people.spells.flatMap(({ end, endReason }) => (endReason === 'moved-abroad' ? [end] : [])),
        )
        for (let days = 1; days < people.observationEnd; days += 1) {
          if (worksOn(people, days, 1)) return void expect(given).toEqual({ days, cause: 'work' })
          if (leaves.has(days)) return void expect(given).toEqual({ days, cause: 'death-or-emigration' })
        }
        const cause = leaves.has(people.observationEnd) ? 'death-or-emigration' : null
        return void expect(given).toEqual({ days: people.observationEnd, cause })
      }),
      { seed: 21, numRuns: 400 },
    )
    expect([...seen].sort()).toEqual(['death-or-emigration', 'notAtRisk', 'notObserved', 'null', 'work'])
  })
})
