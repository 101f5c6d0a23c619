import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { drawnBenefit, drawnHarm } from '../../../packages/measures/src/example/drawn-rows.ts'
import { sanctionRate } from '../../../packages/measures/src/measure/sanction-rate.ts'

const options = sanctionRate.options.parse({})

describe('sanction rate', () => {
  it('equals a count of events over a count of days, day by day', () => {
    const person = fc.record({
      observationEnd: fc.integer({ min: 1, max: 500 }),
      spells: fc.uniqueArray(fc.integer({ min: -3, max: 8 }), { maxLength: 3 }),
      harms: fc.array(
        fc.record({
          date: fc.integer({ min: -40, max: 500 }),
          type: fc.constantFrom('maatregel', 'boete', 'warning', 'debt'),
        }),
        { maxLength: 5 },
      ),
    })
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (people) => {
        let days = 0
        let events = 0
        for (const { observationEnd, spells, harms } of people) {
          const covered = new Set<number>()
          for (const start of spells) for (let day = 0; day < 30; day += 1) covered.add(start * 62 + day)
          const seen = [...covered].filter((day) => day >= 0 && day < Math.min(364, observationEnd))
          days += seen.length
          if (seen.length > 0)
            events += harms.filter(
              ({ date, type }) =>
                ['maatregel', 'boete'].includes(type) && date >= 0 && date < Math.min(364, observationEnd),
            ).length
        }
        fc.pre(days > 0 && people.some(({ harms }) => harms.length > 0))
        const rows = completeGroup({
          enrolled: people.map(({ observationEnd, spells, harms }) => ({
            observationEnd,
            spells: spells.map((start) => drawnBenefit(start * 62, start * 62 + 30)),
            harms: harms.map((one) => drawnHarm(one)),
          })),
        })
        const [sanctions] = sanctionRate.group(rows, options)
        expect(sanctions?.nEvents).toBe(events)
        expect(sanctions?.estimate).toBeCloseTo((100 * events) / (days / (365.25 / 12)), 8)
      }),
    )
  })

  it('gives an upper limit where nothing happened, and leaves out who was never on benefit', () => {
    const seen = { observationEnd: 364, spells: [drawnBenefit(0, null)] }
    const rows = completeGroup({ enrolled: [seen, seen, { observationEnd: 364 }] })
    const [sanctions] = sanctionRate.group(rows, { ...options, completeRecord: true })
    expect(sanctions).toMatchObject({ estimate: 0, n: 2, nEvents: 0, confLow: 0 })
    expect(sanctions?.confHigh).toBeCloseTo((100 * -Math.log(0.025)) / (728 / (365.25 / 12)), 6)
    expect(
      sanctionRate.group(completeGroup({ enrolled: [{ observationEnd: 364 }] }), { ...options, completeRecord: true }),
    ).toMatchObject([{ estimate: null, reasons: ['notAtRisk'] }])
  })

  it('says when events without a date were left aside', () => {
    const harms = [drawnHarm({ type: 'boete' })]
    const rows = completeGroup({ enrolled: [{ observationEnd: 364, spells: [drawnBenefit(0, null)], harms }] })
    expect(sanctionRate.group(rows, options)[0]).toMatchObject({ nEvents: 0, warnings: ['undatedHarms'] })
  })
})
