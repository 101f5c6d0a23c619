import { randomStream } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { type Effect, noEffect } from '../../../../packages/cli/src/simulation/life/effect.ts'
import { liveLife } from '../../../../packages/cli/src/simulation/life/live-life.ts'
import { drawPerson } from '../../../../packages/cli/src/simulation/person/draw-person.ts'
import { weeksWorked } from '../../../../packages/cli/src/simulation/truth/outcome/weeks-worked.ts'

const people = randomStream(99)
  .split(400)
  .map((stream) => drawPerson(stream, 1))
const workDays = (effect: Effect) =>
  people.reduce((sum, person) => sum + weeksWorked(liveLife(person, effect, 1), 1, 104), 0)

describe('a simulated life', () => {
  const lives = people.map((person) => ({ person, life: liveLife(person, noEffect, 1) }))

  it('has one job at a time, one benefit at a time, and no stretch that ends before it begins', () => {
    for (const { life } of lives) {
      for (const stretches of [life.jobs, life.benefits]) {
        stretches.forEach(({ begin, end }, at) => {
          expect(end ?? Number.POSITIVE_INFINITY).toBeGreaterThan(begin)
          expect(stretches[at + 1]?.begin ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            end ?? Number.POSITIVE_INFINITY,
          )
        })
      }
    }
  })

  it('begins on benefit and never leaves it on the day of assignment itself', () => {
    for (const { person, life } of lives) {
      expect(life.benefits[0]!.regime).toBe(person.regime)
      expect(life.benefits[0]!.begin).toBeLessThanOrEqual(0)
      expect(life.benefits[0]!.end ?? 1).toBeGreaterThan(0)
    }
  })

  it('leaves benefit for work only into a job that pays enough', () => {
    for (const { life } of lives)
      for (const { end } of life.benefits.filter(({ endReason }) => endReason === 'work'))
        expect(life.jobs.find(({ begin }) => begin === end)?.endsBenefit).toBe(true)
  })

  it('holds more work when work is found sooner, when it is kept longer, and less while people are locked in', () => {
    const ordinary = workDays(noEffect)
    expect(workDays({ ...noEffect, findsWork: 0.5 })).toBeGreaterThan(1.05 * ordinary)
    expect(workDays({ ...noEffect, losesWork: -0.5 })).toBeGreaterThan(1.05 * ordinary)
    expect(workDays({ ...noEffect, lockIn: -3 })).toBeLessThan(0.99 * ordinary)
  })
})
