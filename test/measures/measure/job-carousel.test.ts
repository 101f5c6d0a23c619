import { completePerson, drawnJob } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jobCarousel } from '../../../packages/measures/src/measure/job-carousel.ts'

const job = fc
  .record({
    begin: fc.integer({ min: -60, max: 240 }),
    length: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null, freq: 6 }),
    employerId: fc.constantFrom('a', 'b', 'c', 'd', null),
    contractType: fc.constantFrom('4', '5', '6', '7', '7', '5', '1', null),
  })
  .map(({ length, ...cells }) => ({ ...cells, end: length === null ? null : cells.begin + length }))
type Work = typeof job extends fc.Arbitrary<infer Value> ? Value : never

/** Stretches that begin in the window, found by walking through the days of each employer; 28 free days end one. */
function beginsIn(jobs: readonly Work[], weeks: number, observationEnd: number): number {
  let begins = 0
  for (const employer of ['a', 'b', 'c', 'd', null]) {
    const patience = employer === null ? 0 : 28
    let free = Number.POSITIVE_INFINITY
    for (let day = -60; day < Math.min(7 * weeks, observationEnd); day += 1) {
      const works = jobs.some((one) => one.employerId === employer && one.begin <= day && (one.end ?? day + 1) > day)
      if (works && free > patience && day >= 0) begins += 1
      free = works ? 0 : free + 1
    }
  }
  return begins
}

it('the job carousel is found by walking through the days of every employer', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(fc.array(job, { maxLength: 6 }), fc.integer({ min: 0, max: 320 }), (jobs, observationEnd) => {
      const weeks = 40
      const given = jobCarousel.value(
        completePerson({ observationEnd, jobs: jobs.map((one, index) => drawnJob({ ...one, jobId: `j${index}` })) }),
        jobCarousel.options.parse({ weeks, jobs: 3 }),
      )
      const held = new Set<Work>()
      for (let day = 0; day < Math.min(7 * weeks, observationEnd); day += 1)
        for (const one of jobs) if (one.begin <= day && (one.end ?? day + 1) > day) held.add(one)
      const contracts = [...held].map(({ contractType }) => contractType)
      const verdict = () => {
        if (contracts.includes('1')) return { value: 0 }
        if (observationEnd < 7 * weeks) return { reason: 'notObserved', bounds: [0, 1] }
        if (beginsIn(jobs, weeks, observationEnd) < 3) return { value: 0 }
        return contracts.includes(null) ? { reason: 'undetermined', bounds: [0, 1] } : { value: 1 }
      }
      expect(given).toEqual(verdict())
      const kind = 'value' in given ? String(given.value) : given.reason
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }),
    { seed: 73, numRuns: 1500 },
  )
  for (const kind of ['0', '1', 'notObserved', 'undetermined']) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(15)
})
