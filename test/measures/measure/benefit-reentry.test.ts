import { completePerson, drawnBenefit, drawnSpell } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { benefitReentry } from '../../../packages/measures/src/measure/benefit-reentry.ts'
import { hasBenefitOn, isOnBenefitOn } from '../benefit-days.ts'

const spells = fc.array(
  fc.record({
    begin: fc.integer({ min: -60, max: 260 }),
    length: fc.integer({ min: 1, max: 150 }),
    state: fc.constantFrom('PW', 'WW', 'NUG'),
  }),
  { minLength: 1, maxLength: 4 },
)

it('return to benefit is found by walking on from the first day without, and waiting a month before believing it', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(
      spells,
      fc.integer({ min: 0, max: 420 }),
      fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      (drawn, observationEnd, abroad) => {
        const person = completePerson({
          observationEnd,
          spells: [
            ...drawn.map(({ begin, length, state }) => drawnBenefit(begin, begin + length, { state })),
            ...(abroad === null ? [] : [drawnSpell({ channel: 'residence', state: 'XX', begin: abroad, end: null })]),
          ],
        })
        const walk = () => {
          if (observationEnd === 0) return { reason: 'notObserved' }
          if (!isOnBenefitOn(person, 0)) return { reason: 'notAtRisk' }
          let exit = 0
          while (exit < observationEnd && isOnBenefitOn(person, exit)) exit += 1
          if (exit === observationEnd) return { reason: observationEnd >= 182 ? 'noExit' : 'notObserved' }
          if (exit > 182) return { reason: 'noExit' }
          if (exit + 31 >= observationEnd) return { reason: 'undetermined' }
          if (abroad !== null && abroad <= exit) return { reason: 'notAtRisk' }
          for (let day = exit + 1; day < observationEnd; day += 1) {
            if (hasBenefitOn(person, day)) return { days: day - exit, cause: 'back-on-benefit' }
            if (day === abroad) return { days: day - exit, cause: 'gone-for-good' }
          }
          return { days: observationEnd - exit, cause: null }
        }
        const given = benefitReentry.event(person, benefitReentry.options.parse({ exitWithinWeeks: 26 }))
        expect(given).toEqual(walk())
        const kind = 'reason' in given ? given.reason : String(given.cause)
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      },
    ),
    { seed: 72, numRuns: 1500 },
  )
  for (const kind of ['notAtRisk', 'undetermined', 'back-on-benefit', 'gone-for-good', 'null'])
    expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(15)
})
