import { completePerson, drawnSearchEvent } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callbackRate } from '../../../packages/measures/src/measure/callback-rate.ts'

const step = fc.record({
  applicationId: fc.constantFrom('a', 'b', 'c', 'd'),
  type: fc.constantFrom('application', 'application', 'interview', 'offer', 'rejection'),
  date: fc.integer({ min: -10, max: 80 }),
})

describe('callbacks per application', () => {
  it('agree with following each application one day at a time', () => {
    let known = 0
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 4, maxLength: 24 }),
        fc.integer({ min: 40, max: 120 }),
        (steps, observationEnd) => {
          const person = completePerson({ observationEnd, searchEvents: steps.map(drawnSearchEvent) })
          const options = callbackRate.options.parse({ windowWeeks: 10, days: 14, minimumApplications: 1 })
          const answers: boolean[] = []
          for (const id of ['a', 'b', 'c', 'd']) {
            const on = (day: number, ...types: string[]) =>
              steps.some(
                ({ applicationId, type, date }) => applicationId === id && date === day && types.includes(type),
              )
            const first = Array.from({ length: 141 }, (_, index) => index - 20).find((day) => on(day, 'application'))
            if (first === undefined || first < 0 || first >= 70 || first + 15 > observationEnd) continue
            const days = Array.from({ length: 15 }, (_, index) => first + index)
            answers.push(days.some((day) => on(day, 'interview', 'offer')))
          }
          const given = callbackRate.value(person, options)
          if (answers.length === 0) expect(given).toEqual({ reason: 'tooFewActivities' })
          else expect(given).toEqual({ value: answers.filter(Boolean).length / answers.length })
          if ('value' in given && given.value > 0) known += 1
        },
      ),
      { seed: 38, numRuns: 400 },
    )
    expect(known).toBeGreaterThan(20)
  })
})
