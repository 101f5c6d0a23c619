import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { placementOutcome } from '../../../packages/measures/src/measure/placement-outcome.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

describe('what comes of placements', () => {
  it('agrees with going through the days from the placement on, for people with one placement', () => {
    const seen = { hired: 0, not: 0 }
    fc.assert(
      fc.property(arbitraryGuidance, (drawn) => {
        const [placement] = drawn.placements
        const placements = placement === undefined ? [] : [placement]
        const rows = placementOutcome.group(
          completeGroup({ enrolled: [{ ...drawn, placements }] }),
          placementOutcome.options.parse({}),
        )
        const row = (term: string) => rows.find((one) => one.term === term)
        const { begin, end, employerId, replacedPaidJob } = placement ?? { begin: null, end: null }
        if (begin === null || end === null || begin < 0 || begin >= 364 || drawn.observationEnd < end + 91) {
          expect(rows.map(({ estimate }) => estimate)).toEqual([null, null, null, null])
          return
        }
        expect(row('weeks')?.estimate).toBeCloseTo((end - begin) / 7, 12)
        expect(row('displaced')?.estimate).toBe({ '0': 0, '1': 1 }[replacedPaidJob ?? ''] ?? null)
        expect(row('again')?.estimate).toBe(drawn.observationEnd >= 364 ? 0 : null)
        let hired = false
        const there = drawn.jobs.filter((job) => job.employerId === employerId)
        for (let day = begin; day < end + 91; day += 1) {
          const goesOn = there.some((job) => job.begin < day && (job.end === null || job.end >= day - 28))
          if (there.some((job) => job.begin === day) && !goesOn) hired = true
        }
        expect(row('paid-job-there')?.estimate).toBe(employerId === null ? null : hired ? 1 : 0)
        if (employerId !== null) seen[hired ? 'hired' : 'not'] += 1
      }),
      { seed: 47, numRuns: 1000 },
    )
    expect(Math.min(seen.hired, seen.not)).toBeGreaterThan(15)
  })
})
