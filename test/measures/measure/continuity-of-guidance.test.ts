import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactIntensity } from '../../../packages/measures/src/measure/contact-intensity.ts'
import { continuityOfGuidance } from '../../../packages/measures/src/measure/continuity-of-guidance.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

describe('contacts with the client', () => {
  it('are as often with the same professional as among all pairs of contacts, and as many per month as days say', () => {
    let known = 0
    fc.assert(
      fc.property(arbitraryGuidance, (drawn) => {
        const person = { ...drawn, observationEnd: 364 }
        const days = person.contacts.flatMap(({ date, target, professionalId }) =>
          date !== null && date >= 0 && date <= 363 && (target ?? 'client') === 'client' ? [{ professionalId }] : [],
        )
        const weeks = 52
        const intensity = contactIntensity.value(person, contactIntensity.options.parse({ weeks }))
        if (person.contacts.length > 0)
          expect('value' in intensity && (intensity.value * 364) / 30.4375).toBeCloseTo(days.length, 9)
        const seen = days.flatMap(({ professionalId }) => professionalId ?? [])
        const given = continuityOfGuidance.value(person, continuityOfGuidance.options.parse({ weeks }))
        if (seen.length < 3) {
          expect(given).toEqual({ reason: 'tooFewContacts' })
          return
        }
        let same = 0
        let pairs = 0
        for (let one = 0; one < seen.length; one += 1)
          for (let other = 0; other < one; other += 1) {
            pairs += 1
            if (seen[one] === seen[other]) same += 1
          }
        known += 1
        expect('value' in given && given.value).toBeCloseTo(same / pairs, 12)
        const usual = continuityOfGuidance.options.parse({ weeks, index: 'usual-provider' })
        const most = Math.max(...['p1', 'p2', 'p3'].map((id) => seen.filter((one) => one === id).length))
        expect(continuityOfGuidance.value(person, usual)).toEqual({ value: most / seen.length })
      }),
      { seed: 43, numRuns: 1500 },
    )
    expect(known).toBeGreaterThan(60)
  })
})
