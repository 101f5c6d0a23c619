import type { GroupValue } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { lockInEffect } from '../../../packages/measures/src/measure/lock-in-effect.ts'
import { netOutflowEffect } from '../../../packages/measures/src/measure/net-outflow-effect.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'
import { worksOn } from '../day-by-day.ts'

const estimateOf = (values: readonly GroupValue[], term: string, horizonDays?: number) =>
  values.find((value) => value.term === term && (horizonDays === undefined || value.horizonDays === horizonDays))
    ?.estimate

const people = fc.array(fc.tuple(arbitraryPerson, fc.constantFrom(0, 1)), { minLength: 2, maxLength: 12 })
const drawn = (list: readonly (readonly [Parameters<typeof worksOn>[0], number])[]) =>
  completeGroup({
    enrolled: list.map(([person]) => ({
      ...person,
      jobs: person.jobs.map((job) => ({ ...job, hoursContract: job.hoursContract || 8 })),
    })),
    treated: list.map(([, arm]) => arm as 0 | 1),
    mechanism: 'individual-random',
  })

describe('differences in work between the arms', () => {
  it('of each week, added up, are the lock-in and when it is made up', () => {
    let compared = 0
    fc.assert(
      fc.property(people, (list) => {
        const rows = drawn(list)
        const weeks = 40
        const given = lockInEffect.group(rows, lockInEffect.options.parse({ weeks, stepWeeks: 1 }))
        const share = (arm: number, week: number) => {
          const inArm = rows.enrolled.filter(
            (person, position) => rows.treated[position] === arm && person.observationEnd >= 7 * weeks,
          )
          const days = Array.from({ length: 7 }, (_, day) => 7 * week + day)
          return inArm.filter((person) => days.some((day) => worksOn(person, day, 1))).length / inArm.length
        }
        const differences = Array.from({ length: weeks }, (_, week) => share(1, week) - share(0, week))
        if (differences.some(Number.isNaN)) return void expect(estimateOf(given, 'loss')).toBeNull()
        compared += 1
        const sum = (from: number, to: number) => differences.slice(from, to).reduce((total, one) => total + one, 0)
        const totals = differences.map((_, week) => sum(0, week + 1))
        const since = totals.map((total) => total > -1e-9).lastIndexOf(false) + 1
        expect(estimateOf(given, 'loss')).toBeCloseTo(
          differences.reduce((total, one) => total + Math.min(one, 0), 0),
          8,
        )
        expect(estimateOf(given, 'early-weeks')).toBeCloseTo(sum(0, 13), 8)
        expect(estimateOf(given, 'later-weeks')).toBeCloseTo(sum(13, weeks), 8)
        expect(estimateOf(given, 'break-even-week')).toBe(since === weeks ? null : since === 0 ? 0 : since + 1)
        differences.forEach((one, week) => {
          expect(estimateOf(given, 'difference', 7 * (week + 1))).toBeCloseTo(one, 8)
        })
      }),
      { seed: 26, numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(20)
  })

  it('on one day are the net difference, and deadweight is what the comparison arm reaches of it', () => {
    let compared = 0
    fc.assert(
      fc.property(people, (list) => {
        const rows = drawn(list)
        const given = netOutflowEffect.group(rows, netOutflowEffect.options.parse({ horizonsWeeks: [30] }))
        const share = (arm: number) => {
          const inArm = rows.enrolled.filter(
            (person, position) => rows.treated[position] === arm && person.observationEnd > 209,
          )
          return inArm.filter((person) => worksOn(person, 209, 1)).length / inArm.length
        }
        if (Number.isNaN(share(1) - share(0))) return void expect(estimateOf(given, 'difference')).toBeNull()
        compared += 1
        expect(estimateOf(given, 'difference')).toBeCloseTo(share(1) - share(0), 10)
        if (share(1) === 0) expect(estimateOf(given, 'deadweight-share')).toBeNull()
        else expect(estimateOf(given, 'deadweight-share')).toBeCloseTo(share(0) / share(1), 10)
      }),
      { seed: 27, numRuns: 100 },
    )
    expect(compared).toBeGreaterThan(30)
  })
})
