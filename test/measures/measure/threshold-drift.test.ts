import { drawnIntake } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { thresholdDrift } from '../../../packages/measures/src/measure/threshold-drift.ts'
import { slowSlope } from '../slow-slope.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 5 })
const screened = fc.record({
  eligibleDay: fc.integer({ min: 0, max: 1500 }),
  outcome: fc.constantFrom('started', 'rejected-too-far', 'waitlisted', 'not-considered', 'UNK'),
  screenScore: maybe(fc.integer({ min: 0, max: 100 })),
  chance: maybe(fc.integer({ min: 1, max: 99 })),
})
type Screened = typeof screened extends fc.Arbitrary<infer Value> ? Value : never

it('drift of the threshold is the slope of a line drawn by hand through the people screened', () => {
  let drawn = 0
  fc.assert(
    fc.property(fc.array(screened, { minLength: 5, maxLength: 16 }), (people) => {
      const rows = thresholdDrift.group(
        completeGroup({
          eligible: people.map(({ chance, ...one }) => ({
            ...one,
            started: one.outcome === 'started',
            intake: drawnIntake({ prognosticScore: chance === null ? null : chance / 100 }),
          })),
        }),
        thresholdDrift.options.parse({}),
      )
      const lines: [string, (one: Screened) => number | null][] = [
        ['screen-score', (one) => (one.outcome === 'started' ? one.screenScore : null)],
        ['prognostic-score', (one) => (one.outcome === 'started' && one.chance !== null ? one.chance / 100 : null)],
        ['screened-score', (one) => (one.chance === null ? null : one.chance / 100)],
        [
          'rejected-too-far',
          ({ outcome }) => (/not-considered|UNK/.test(outcome) ? null : outcome === 'rejected-too-far' ? 1 : 0),
        ],
      ]
      for (const [term, read] of lines) {
        const points = people.flatMap((one): [number, number][] => {
          const height = read(one)
          return height === null ? [] : [[one.eligibleDay / 365.25, height]]
        })
        const row = rows.find((one) => one.term === term)
        expect(row?.n ?? points.length).toBe(points.length)
        const line = points.length > 4 ? slowSlope(points) : null
        if (line === null) continue
        expect(row?.estimate, term).toBeCloseTo(line.slope, 8)
        if (row?.stdError !== undefined) expect(row.stdError, term).toBeCloseTo(line.error, 8)
        drawn += 1
      }
    }),
    { seed: 67, numRuns: 120 },
  )
  expect(drawn).toBeGreaterThan(100)
})
