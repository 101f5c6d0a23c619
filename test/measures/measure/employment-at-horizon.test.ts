import { completePerson, drawnBenefit, drawnJob } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employmentAtHorizon } from '../../../packages/measures/src/measure/employment-at-horizon.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'
import { worksOn } from '../day-by-day.ts'

const parse = (options: Parameters<typeof employmentAtHorizon.options.parse>[0]) =>
  employmentAtHorizon.options.parse(options)

describe('employment at a horizon', () => {
  it('is whether there is work on that very day, with and without benefit beside it', () => {
    let apart = 0
    fc.assert(
      fc.property(arbitraryPerson, fc.integer({ min: 1, max: 110 }), (person, weeks) => {
        const people = {
          ...person,
          jobs: person.jobs.map((job) => ({ ...job, hoursContract: job.hoursContract || 8 })),
        }
        const day = 7 * weeks - 1
        const unseen = { reason: 'notObserved', bounds: [0, 1] }
        const works = worksOn(people, day, 1)
        const onBenefit = people.spells.some(
          ({ channel, state, begin, end }) =>
            channel === 'benefit' && state !== 'NONE' && begin <= day && (end === null || end > day),
        )
        if (works && onBenefit && day < people.observationEnd) apart += 1
        const expected = (value: boolean) => (day < people.observationEnd ? { value: value ? 1 : 0 } : unseen)
        expect(employmentAtHorizon.value(people, parse({ weeks }))).toEqual(expected(works))
        expect(employmentAtHorizon.value(people, parse({ weeks, withoutBenefit: true }))).toEqual(
          expected(works && !onBenefit),
        )
      }),
      { seed: 22, numRuns: 400 },
    )
    expect(apart).toBeGreaterThan(10)
  })

  it('knows a top-up from the job itself, and leaves unknown hours undetermined once more than one is asked', () => {
    const person = completePerson({
      observationEnd: 400,
      jobs: [drawnJob({ begin: 0, end: null, topUpBenefit: true })],
    })
    expect(employmentAtHorizon.value(person, parse({ withoutBenefit: true }))).toEqual({ value: 0 })
    expect(employmentAtHorizon.value(person, parse({ minimumHours: 12 }))).toEqual({
      reason: 'undetermined',
      bounds: [0, 1],
    })
    const later = completePerson({
      ...person,
      jobs: [drawnJob({ begin: 0, end: null })],
      spells: [drawnBenefit(0, 363)],
    })
    expect(employmentAtHorizon.value(later, parse({ withoutBenefit: true }))).toEqual({ value: 1 })
  })
})
