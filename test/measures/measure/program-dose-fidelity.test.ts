import { completePerson, drawnEnrolment } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnContact } from '../../../packages/measures/src/example/drawn-rows.ts'
import { programDoseFidelity } from '../../../packages/measures/src/measure/program-dose-fidelity.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 })

it('attendance and fidelity are counted as one counts on paper', () => {
  const seen = { attendance: 0, principle: 0 }
  fc.assert(
    fc.property(
      fc.record({
        planned: maybe(fc.integer({ min: 0, max: 6 })),
        attended: maybe(fc.integer({ min: 0, max: 8 })),
        endDate: maybe(fc.integer({ min: 1, max: 60 })),
        observationEnd: fc.integer({ min: 0, max: 60 }),
        contacts: fc.array(
          fc.record({ date: maybe(fc.integer({ min: -5, max: 60 })), principleApplied: maybe(fc.boolean()) }),
          { maxLength: 8 },
        ),
      }),
      fc.constantFrom<'attendance' | 'principle'>('attendance', 'principle'),
      maybe(fc.constantFrom(0.5, 0.8, 1)),
      ({ planned, attended, endDate, observationEnd, contacts }, aspect, threshold) => {
        const person = completePerson({
          observationEnd,
          enrolment: drawnEnrolment({ plannedSessions: planned, attendedSessions: attended, endDate }),
          contacts: contacts.map(drawnContact),
        })
        const options = programDoseFidelity.options.parse({ weeks: 6, aspect, threshold, minimumContacts: 2 })
        const given = programDoseFidelity.value(person, options)
        const share = () => {
          const ended = endDate !== null && endDate <= observationEnd
          if (observationEnd === 0) return 'notObserved'
          if (aspect === 'attendance') {
            if (observationEnd < 42 && !ended) return 'notObserved'
            if (planned === null || attended === null) return 'notAsked'
            return planned === 0 ? 'notApplicable' : attended > planned ? 1 : attended / planned
          }
          if (observationEnd < 42) return 'notObserved'
          let yes = 0
          let coded = 0
          for (let day = 0; day < 42; day += 1)
            for (const { date, principleApplied } of contacts) {
              if (date !== day || principleApplied === null) continue
              coded += 1
              if (principleApplied) yes += 1
            }
          return coded < 2 ? 'tooFewContacts' : yes / coded
        }
        const expected = share()
        if (typeof expected === 'string') expect(given).toEqual({ reason: expected })
        else {
          expect(given).toEqual({ value: threshold === null ? expected : expected >= threshold ? 1 : 0 })
          seen[aspect] += 1
        }
      },
    ),
    { seed: 64, numRuns: 2000 },
  )
  expect(Math.min(seen.attendance, seen.principle)).toBeGreaterThan(100)
})
