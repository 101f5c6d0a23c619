import { completePerson } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnGoal } from '../../../packages/measures/src/example/drawn-rows.ts'
import { goalAttainment } from '../../../packages/measures/src/measure/goal-attainment.ts'

const goal = fc.record({
  gasLevel: fc.constantFrom(-2, -1, 0, 1, 2, null),
  closedDate: fc.constantFrom(null, 10, 69, 70, 90),
  importanceClient: fc.constantFrom(0, 1, 2, 3, 3, 2, null),
  difficulty: fc.constantFrom(0, 1, 2, 3, 3, 2, null),
})

it('attainment over several goals is the sum that Kiresuk and Sherman wrote down, goal by goal and pair by pair', () => {
  let known = 0
  fc.assert(
    fc.property(
      fc.array(goal, { maxLength: 5 }),
      fc.constantFrom('equal', 'importance', 'importance-and-difficulty'),
      (goals, weight) => {
        const person = completePerson({ observationEnd: 70, goals: goals.map(drawnGoal) })
        const given = goalAttainment.value(person, goalAttainment.options.parse({ weeks: 10, weight }))
        const scaled = goals.filter((one) => one.gasLevel !== null && (one.closedDate === null || one.closedDate < 70))
        const weights = scaled.map((one) => {
          if (weight === 'equal') return 1
          if (weight === 'importance') return one.importanceClient
          return one.importanceClient === null || one.difficulty === null ? null : one.importanceClient * one.difficulty
        })
        if (scaled.length === 0) {
          expect(given).toEqual({ reason: 'noGoal' })
          return
        }
        if (weights.includes(null)) {
          expect(given).toEqual({ reason: 'undetermined' })
          return
        }
        if (weights.every((one) => one === 0)) {
          expect(given).toEqual({ reason: 'notApplicable' })
          return
        }
        let reached = 0
        let variance = 0
        for (const [one, left] of weights.entries()) {
          reached += (left ?? 0) * (scaled[one]?.gasLevel ?? 0)
          for (const [other, right] of weights.entries())
            variance += (left ?? 0) * (right ?? 0) * (one === other ? 1 : 0.3)
        }
        expect('value' in given && given.value).toBeCloseTo(50 + (10 * reached) / Math.sqrt(variance), 10)
        known += 1
      },
    ),
    { seed: 63, numRuns: 1500 },
  )
  expect(known).toBeGreaterThan(300)
})
