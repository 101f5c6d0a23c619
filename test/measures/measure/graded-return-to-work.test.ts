import { completePerson, drawnJob } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradedReturnToWork } from '../../../packages/measures/src/measure/graded-return-to-work.ts'

const job = fc
  .record({
    begin: fc.integer({ min: -100, max: 400 }),
    length: fc.integer({ min: 1, max: 300 }),
    hoursWorked: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 9 }),
  })
  .map(({ begin, length, hoursWorked }) => drawnJob({ begin, end: begin + length, hoursWorked }))

describe('graded return to work', () => {
  it('is the area under the fraction of the old hours, cut at every change', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(job, { maxLength: 4 }), fc.integer({ min: 1, max: 500 }), (jobs, observationEnd) => {
        const before = drawnJob({ begin: -400, end: -30, hoursContract: 24, hoursWorked: 24 })
        const seenUntil = Math.min(364, observationEnd)
        const cuts = [0, seenUntil, ...jobs.flatMap(({ begin, end }) => [begin, end ?? 0])]
          .filter((day) => day >= 0 && day <= seenUntil)
          .sort((left, right) => left - right)
        let low = 0
        let high = 364 - seenUntil
        cuts.slice(1).forEach((to, index) => {
          const from = cuts[index]!
          const now = jobs.filter(({ begin, end }) => begin <= from && (end ?? 0) > from)
          const fraction = Math.min(1, now.reduce((sum, { hoursWorked }) => sum + (hoursWorked ?? 0), 0) / 24)
          low += (to - from) * fraction
          high += (to - from) * (now.some(({ hoursWorked }) => hoursWorked === null) ? 1 : fraction)
        })
        const given = gradedReturnToWork.value(
          completePerson({ jobs: [before, ...jobs], observationEnd }),
          gradedReturnToWork.options.parse({}),
        )
        const [bottom, top] = 'value' in given ? [given.value, given.value] : (given.bounds ?? [])
        seen.add('value' in given ? 'value' : given.reason)
        expect(bottom).toBeCloseTo(low / 7, 8)
        expect(top).toBeCloseTo(high / 7, 8)
      }),
      { seed: 25, numRuns: 300 },
    )
    expect([...seen].sort()).toEqual(['notObserved', 'undetermined', 'value'])
  })

  it('takes the hours before from all jobs of the last day in work, within two years', () => {
    const jobs = [
      drawnJob({ begin: -300, end: -10, hoursContract: 12 }),
      drawnJob({ begin: -200, end: -10, hoursContract: 8 }),
      drawnJob({ begin: -900, end: -20, hoursContract: 40 }),
      drawnJob({ begin: 0, end: 70, hoursWorked: 10 }),
    ]
    const value = (lookBackWeeks: number) =>
      gradedReturnToWork.value(
        completePerson({ observationEnd: 364, jobs }),
        gradedReturnToWork.options.parse({ lookBackWeeks }),
      )
    expect(value(104)).toEqual({ value: 5 })
    expect(value(1)).toEqual({ reason: 'noPreviousHours' })
  })
})
