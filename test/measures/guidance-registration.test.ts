import { exampleResult, type Measure, measures } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGuidance } from './arbitrary-guidance.ts'

const registrations = ['contacts', 'phases', 'goals', 'agreements', 'placements']
const catalogue: readonly Measure[] = measures
const ofGuidance = catalogue.filter(
  ({ kind, needs }) =>
    kind !== 'group' && needs.required.some((path) => registrations.includes(path.split('.')[0] ?? '')),
)

const result = (measure: Measure, person: PersonRows) =>
  exampleResult(measure, { title: measure.label, person, expected: { value: 0 } })

/** The same person with the rows of every register in reverse order. */
const reversed = (person: PersonRows): PersonRows => ({
  ...person,
  jobs: person.jobs.toReversed(),
  contacts: person.contacts.toReversed(),
  phases: person.phases.toReversed(),
  goals: person.goals.toReversed(),
  agreements: person.agreements.map((one) => ({ ...one, evaluations: one.evaluations.toReversed() })).toReversed(),
  placements: person.placements.toReversed(),
})

describe('measures of the registration of guidance', () => {
  it('are found by the tables they need', () => {
    expect(ofGuidance.map(({ id }) => id)).toContain('two-way-voice')
    expect(ofGuidance.length).toBeGreaterThan(6)
  })

  it.each(ofGuidance.map((measure) => [measure.id, measure] as const))(
    '%s: does not depend on the order of rows and never changes when less was seen',
    (_, measure) => {
      let values = 0
      fc.assert(
        fc.property(arbitraryGuidance, fc.nat(400), (drawn, cut) => {
          const person = { ...drawn, observationEnd: 480 }
          const given = result(measure, person)
          expect(result(measure, reversed(person))).toEqual(given)
          const less = result(measure, { ...person, observationEnd: cut })
          if ('value' in given) values += 1
          if ('value' in given && 'value' in less) expect(less).toEqual(given)
          if ('value' in given && 'bounds' in less && less.bounds !== undefined) {
            expect(given.value).toBeGreaterThanOrEqual(less.bounds[0])
            expect(given.value).toBeLessThanOrEqual(less.bounds[1])
          }
        }),
        { seed: 46, numRuns: 120 },
      )
      expect(measure.kind === 'events' || values > 0).toBe(true)
    },
  )
})
