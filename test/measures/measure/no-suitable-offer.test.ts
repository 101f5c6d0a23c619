import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { noSuitableOffer } from '../../../packages/measures/src/measure/no-suitable-offer.ts'

const outcomes = ['started', 'no-suitable-offer', 'waitlisted', 'rejected-too-far', 'not-considered', 'UNK']
const number = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 4 })
const figure = fc.record({ stockEligible: number, capacitySlots: number })

it('people without a suitable offer, and places for them, are counted one by one', () => {
  let counted = 0
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...outcomes), { maxLength: 12 }),
      fc.array(figure, { maxLength: 4 }),
      (screened, figures) => {
        const context = figures.map((one, index) => ({
          ...{ regionCode: `r${index}`, month: 0, vacancies: null, unemployed: null },
          ...{ openPlaces: null, waitingDays: null, ...one },
        }))
        const rows = noSuitableOffer.group(
          completeGroup({
            eligible: screened.map((outcome) => ({ outcome })),
            registers: { context: context as never },
          }),
          noSuitableOffer.options.parse({}),
        )
        const of = (term: string) => rows.find((row) => row.term === term)
        let known = 0
        const seen = { 'no-suitable-offer': 0, waitlisted: 0 }
        for (const outcome of screened) {
          if (outcome === 'not-considered' || outcome === 'UNK') continue
          known += 1
          if (outcome === 'no-suitable-offer' || outcome === 'waitlisted') seen[outcome] += 1
        }
        expect([of('share')?.n, of('waitlisted')?.n]).toEqual([known, known])
        expect(of('share')?.estimate ?? null).toBe(known === 0 ? null : seen['no-suitable-offer'] / known)
        expect(of('waitlisted')?.estimate ?? null).toBe(known === 0 ? null : seen.waitlisted / known)
        let people = 0
        let places = 0
        for (const { stockEligible, capacitySlots } of figures)
          if (stockEligible !== null && capacitySlots !== null) {
            people += stockEligible
            places += capacitySlots
          }
        expect(of('places-per-person')?.estimate).toBe(people === 0 ? null : places / people)
        if (known > 0 && people > 0) counted += 1
      },
    ),
    { seed: 66, numRuns: 500 },
  )
  expect(counted).toBeGreaterThan(100)
})
