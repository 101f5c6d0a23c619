import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contactTargetDiversity } from '../../../packages/measures/src/measure/contact-target-diversity.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

it('diversity of contacts is e to the power of the entropy of whom they were with', () => {
  let known = 0
  fc.assert(
    fc.property(arbitraryGuidance, fc.integer({ min: 1, max: 40 }), (person, weeks) => {
      const given = contactTargetDiversity.value(
        person,
        contactTargetDiversity.options.parse({ weeks, minimumContacts: 3 }),
      )
      const tally: Record<string, number> = {}
      let count = 0
      for (const { date, target } of person.contacts)
        if (date !== null && date >= 0 && date < 7 * weeks && target !== null) {
          tally[target] = (tally[target] ?? 0) + 1
          count += 1
        }
      if (person.observationEnd < 7 * weeks) expect(given).toEqual({ reason: 'notObserved' })
      else if (count < 3) expect(given).toEqual({ reason: 'tooFewContacts' })
      else {
        let entropy = 0
        for (const times of Object.values(tally)) entropy -= (times / count) * Math.log(times / count)
        expect('value' in given && given.value).toBeCloseTo(Math.exp(entropy), 10)
        if (entropy > 0) known += 1
      }
    }),
    { seed: 62, numRuns: 1500 },
  )
  expect(known).toBeGreaterThan(100)
})
