import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { phaseTiming } from '../../../packages/measures/src/measure/phase-timing.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

const phases = ['1', '2', '3', '4']

/** The phases in the order in which they are met when the days are walked through; those of one day together. */
function met(person: PersonRows): { day: number; phases: string[] }[] {
  const open = new Set(phases)
  return Array.from({ length: 364 + 60 }, (_, index) => index - 60).flatMap((day) => {
    const now = [...open].filter(
      (phase) =>
        person.phases.some((one) => one.phase === phase && one.begin === day) ||
        person.contacts.some((one) => one.phase === phase && one.date === day),
    )
    for (const phase of now) open.delete(phase)
    return now.length === 0 ? [] : [{ day, phases: now }]
  })
}

describe('the timing of phases', () => {
  it('agrees with walking through the days of everyone', () => {
    let inverted = 0
    fc.assert(
      fc.property(fc.array(arbitraryGuidance, { minLength: 1, maxLength: 5 }), (drawn) => {
        const people = drawn.map((person) => ({ ...person, observationEnd: 364 }))
        const rows = phaseTiming.group(completeGroup({ enrolled: people }), phaseTiming.options.parse({}))
        const row = (term: string) => rows.find((one) => one.term === term)
        const walked = people
          .filter((person) =>
            [
              ...person.phases.map(({ begin }) => begin),
              ...person.contacts.flatMap(({ date, phase }) => (phase === null ? [] : [date])),
            ].some((day) => day !== null),
          )
          .map(met)
        if (walked.length === 0) {
          expect(row('coverage')?.estimate).toBeNull()
          return
        }
        const reached = (phase: string) =>
          walked.flatMap((days) => days.filter((one) => one.phases.includes(phase)).map(({ day }) => Math.max(0, day)))
        for (const phase of phases) {
          expect(row(`reached.phase-${phase}`)).toMatchObject({ nEvents: reached(phase).length, n: walked.length })
          const sorted = reached(phase).sort((left, right) => left - right)
          const middle = sorted.length / 2
          const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
          if (sorted.length > 0) expect(row(`onset.phase-${phase}`)?.estimate).toBeCloseTo(median, 9)
        }
        const several = walked.filter((days) => days.flatMap((one) => one.phases).length > 1)
        const wrong = several.filter((days) => {
          return days.some((one, index) =>
            days.slice(0, index).some((earlier) => earlier.phases.some((a) => one.phases.some((b) => a > b))),
          )
        })
        inverted += wrong.length
        const order = row('out-of-order')
        if (several.length > 0) expect(order).toMatchObject({ nEvents: wrong.length, n: several.length })
        else expect(order).toMatchObject({ estimate: null, reasons: ['noValues'] })
      }),
      { seed: 45, numRuns: 100 },
    )
    expect(inverted).toBeGreaterThan(30)
  })
})
