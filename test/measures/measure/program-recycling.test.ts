import { completePerson, drawnEnrolment, drawnIntake, drawnJob } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programRecycling } from '../../../packages/measures/src/measure/program-recycling.ts'

const value = (given: Parameters<typeof completePerson>[0]) =>
  programRecycling.value(completePerson({ observationEnd: 10, ...given }), programRecycling.options.parse({}))
const earlier = (startDate: number | null, arm: string | null = null) =>
  drawnEnrolment({ assignmentDate: startDate ?? -50, startDate, arm })

describe('recycling through programmes', () => {
  it('counts programmes begun in the five years before, not a comparison arm, nor one never begun', () => {
    const asked = { intake: drawnIntake({ priorProgrammes: 0 }) }
    expect(value({ ...asked, otherEnrolments: [earlier(-1820), earlier(-1)] })).toEqual({ value: 1 })
    expect(value({ ...asked, otherEnrolments: [earlier(-1821), earlier(-1)] })).toEqual({ value: 0 })
    expect(value({ ...asked, otherEnrolments: [earlier(-700), earlier(0)] })).toEqual({ value: 0 })
    expect(value({ ...asked, otherEnrolments: [earlier(-700), earlier(-300, 'control')] })).toEqual({ value: 0 })
    expect(value({ ...asked, otherEnrolments: [earlier(-700), earlier(null)] })).toEqual({ value: 0 })
    expect(value({ ...asked, otherEnrolments: [earlier(-700), earlier(-300, 'treatment')] })).toEqual({ value: 1 })
  })

  it('is broken by thirteen weeks of work after the first of them, not by work before it', () => {
    const otherEnrolments = [earlier(-700), earlier(-300)]
    expect(value({ otherEnrolments, jobs: [drawnJob({ begin: -91, end: 0 })] })).toEqual({ value: 0 })
    expect(value({ otherEnrolments, jobs: [drawnJob({ begin: -84, end: 0 })] })).toEqual({ value: 1 })
    expect(value({ otherEnrolments, jobs: [drawnJob({ begin: -1400, end: -700 })] })).toEqual({ value: 1 })
  })

  it('turns to the intake where no programmes are on record', () => {
    expect(value({ otherEnrolments: [earlier(-300)] })).toEqual({ reason: 'notAsked' })
    const reported = (workMonthsPrev5y: number | null) =>
      value({ intake: drawnIntake({ priorProgrammes: 3, workMonthsPrev5y }) })
    expect([reported(2), reported(3), reported(null)]).toEqual([
      { value: 1 },
      { value: 0 },
      { reason: 'undetermined', bounds: [0, 1] },
    ])
  })

  it('agrees with counting back through the weeks before time zero', () => {
    const seen = [0, 0]
    const job = fc.tuple(fc.integer({ min: -900, max: 0 }), fc.integer({ min: 1, max: 200 }))
    const begins = fc.array(fc.option(fc.integer({ min: -900, max: 30 }), { nil: null, freq: 8 }), { maxLength: 4 })
    fc.assert(
      fc.property(begins, fc.array(job, { maxLength: 3 }), (starts, jobs) => {
        const given = value({
          intake: drawnIntake({ priorProgrammes: 0 }),
          otherEnrolments: starts.map((start) => earlier(start)),
          jobs: jobs.map(([begin, length], index) => drawnJob({ jobId: `j${index}`, begin, end: begin + length })),
        })
        const begun = starts.filter((start) => start !== null && start < 0)
        let weeks = 0
        for (let end = 0; begun.some((start) => (start ?? 0) < end); end -= 7) {
          const days = [1, 2, 3, 4, 5, 6, 7].map((back) => end - back)
          if (jobs.some(([begin, length]) => days.some((day) => begin <= day && day < begin + length))) weeks += 1
        }
        const recycled = begun.length >= 2 && weeks < 13 ? 1 : 0
        expect(given).toEqual({ value: recycled })
        seen[recycled] = (seen[recycled] ?? 0) + 1
      }),
      { seed: 74, numRuns: 400 },
    )
    expect(Math.min(...seen)).toBeGreaterThan(40)
  })
})
