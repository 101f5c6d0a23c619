import fc from 'fast-check'
import { expect, it } from 'vitest'
import { weeksOffBenefit } from '../../../packages/measures/src/measure/weeks-off-benefit.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'
import { isOnBenefitOn } from '../benefit-days.ts'

it('weeks off benefit are counted by looking at every day of every week', () => {
  let between = 0
  fc.assert(
    fc.property(arbitraryPerson, fc.integer({ min: 1, max: 60 }), (person, weeks) => {
      let off = 0
      let unknown = 0
      for (let week = 0; week < weeks; week += 1) {
        const days = Array.from({ length: 7 }, (_, index) => 7 * week + index)
        if (days.some((day) => isOnBenefitOn(person, day))) continue
        if (7 * week + 7 > person.observationEnd) unknown += 1
        else off += 1
      }
      const given = weeksOffBenefit.value(person, weeksOffBenefit.options.parse({ weeks }))
      if (unknown === 0) expect(given).toEqual({ value: off })
      else expect(given).toEqual({ reason: 'notObserved', bounds: [off, off + unknown] })
      if (off > 0 && off < weeks) between += 1
    }),
    { seed: 71, numRuns: 300 },
  )
  expect(between).toBeGreaterThan(60)
})
