import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { steppingStone } from '../../../packages/measures/src/measure/stepping-stone.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'

describe('stepping stone or dead end', () => {
  it('places everyone seen in one of four situations, as looking at the rows of that day does', () => {
    let people = 0
    fc.assert(
      fc.property(fc.array(arbitraryPerson, { minLength: 1, maxLength: 6 }), (enrolled) => {
        const list = enrolled.map((person) => ({
          ...person,
          intake: null,
          jobs: person.jobs.map((job) => ({ ...job, hoursContract: (job.hoursContract ?? 0) + 1 })),
        }))
        const given = steppingStone.group(completeGroup({ enrolled: list }), steppingStone.options.parse({ weeks: 60 }))
        const count = (term: string) => given.find((value) => value.term === term)?.nEvents ?? 0
        const seen = list.filter(({ observationEnd }) => observationEnd > 419)
        const jobsOn =
          (day: number) =>
          ({ jobs }: (typeof list)[number]) =>
            jobs.filter(({ begin, end }) => begin <= day && (end === null || end > day))
        expect(count('without-work')).toBe(seen.filter((person) => jobsOn(419)(person).length === 0).length)
        expect(
          ['wish-job', 'bread-job', 'job-wish-unknown', 'without-work'].reduce((sum, one) => sum + count(one), 0),
        ).toBe(seen.length)
        const single = seen.filter((person) => jobsOn(419)(person).length === 1)
        const inWish = single.filter((person) => jobsOn(419)(person)[0]?.wishMatch === 1).length
        expect(count('wish-job')).toBeGreaterThanOrEqual(inWish)
        const firstDay = Array.from({ length: 420 }, (_, day) => day)
        const began = seen.filter((person) => {
          const day = firstDay.find((one) => jobsOn(one)(person).length > 0)
          const jobs = day === undefined ? [] : jobsOn(day)(person)
          const most = jobs.filter((job) => job.hoursContract === Math.max(...jobs.map((one) => one.hoursContract)))
          return most.length === 1 && most[0]?.wishMatch != null && most[0].wishMatch < 0.75
        })
        people += began.length
        expect(given.find(({ term }) => term === 'bread-to-wish')?.n).toBeGreaterThanOrEqual(began.length)
      }),
      { seed: 33, numRuns: 60 },
    )
    expect(people).toBeGreaterThan(20)
  })
})
