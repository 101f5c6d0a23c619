import { completePerson, drawnSpell } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnPlacement } from '../../../packages/measures/src/example/drawn-rows.ts'
import { unpaidWorkHours } from '../../../packages/measures/src/measure/unpaid-work-hours.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 6 })
const dates = { begin: fc.integer({ min: -30, max: 60 }), length: maybe(fc.integer({ min: 1, max: 80 })) }
const hoursWeek = maybe(fc.integer({ min: 0, max: 40 }))
const ended = ({ begin, length }: { begin: number; length: number | null }) => ({
  begin,
  end: length === null ? null : begin + length,
})

const person = fc
  .record({
    observationEnd: fc.constantFrom(30, 56, 90),
    spells: fc.array(
      fc.record({
        ...dates,
        channel: fc.constantFrom('unpaid', 'labour', 'care'),
        state: fc.constantFrom('UV', 'UT', 'WT'),
        voluntary: fc.constantFrom(null, true, false),
        hoursWeek,
      }),
      { maxLength: 5 },
    ),
    placements: fc.array(
      fc.record({ ...dates, type: fc.constantFrom('werkstage', 'vrijwilligerswerk', null), hoursWeek }),
      { maxLength: 3 },
    ),
  })
  .map(({ observationEnd, spells, placements }) =>
    completePerson({
      observationEnd,
      spells: spells.map(({ length, ...one }) => drawnSpell({ ...one, ...ended({ begin: one.begin, length }) })),
      placements: placements.map(({ length, ...one }) =>
        drawnPlacement({ ...one, ...ended({ begin: one.begin, length }) }),
      ),
    }),
  )

const isVolunteering = (spell: PersonRows['spells'][number]) =>
  spell.channel === 'unpaid'
    ? (spell.voluntary ?? spell.state !== 'UT')
    : spell.channel === 'labour' && spell.state !== 'WT' && (spell.voluntary ?? spell.state === 'UV')

describe('hours of unpaid work', () => {
  it('of volunteering agree with adding up one day at a time', () => {
    let known = 0
    fc.assert(
      fc.property(person, (someone) => {
        const rows = [
          ...someone.spells.filter(isVolunteering).map((spell) => ({ ...spell, place: spell.channel })),
          ...someone.placements
            .filter(({ type }) => type === 'vrijwilligerswerk')
            .map((placement) => ({ ...placement, place: 'placement' })),
        ]
        const seen = Math.min(56, someone.observationEnd)
        const used = new Set<(typeof rows)[number]>()
        let hours = 0
        for (let day = 0; day < seen; day += 1) {
          const today = rows.filter(({ begin, end }) => (begin ?? 0) <= day && (end === null || end > day))
          for (const row of today) used.add(row)
          const at = (place: string) =>
            today.filter((row) => row.place === place).reduce((sum, row) => sum + (row.hoursWeek ?? 0), 0)
          hours += Math.max(at('unpaid'), at('labour'), at('placement')) / 7
        }
        const options = unpaidWorkHours.options.parse({ weeks: 8, forms: ['volunteer'] })
        const given = unpaidWorkHours.value(someone, options)
        const isUnknown = used.size === 0 || [...used].some((row) => row.hoursWeek === null)
        if (seen < 56) expect(given).toHaveProperty('reason', 'notObserved')
        else if (isUnknown) expect(given).toEqual({ reason: 'notAsked', bounds: [0, 168] })
        else expect(given).toEqual({ value: expect.closeTo(hours / 8, 9) })
        if ('value' in given) known += 1
      }),
      { seed: 35, numRuns: 300 },
    )
    expect(known).toBeGreaterThan(60)
  })

  it('lie within the bounds that are given when less was seen', () => {
    let known = 0
    fc.assert(
      fc.property(person, fc.integer({ min: 1, max: 55 }), (someone, observationEnd) => {
        const options = unpaidWorkHours.options.parse({ weeks: 8, forms: ['volunteer'] })
        const full = unpaidWorkHours.value(someone, options)
        const less = unpaidWorkHours.value({ ...someone, observationEnd }, options)
        if (!('value' in full) || !('bounds' in less) || less.bounds === undefined) return
        expect(full.value).toBeGreaterThanOrEqual(less.bounds[0] - 1e-9)
        expect(full.value).toBeLessThanOrEqual(less.bounds[1] + 1e-9)
        known += 1
      }),
      { seed: 39, numRuns: 300 },
    )
    expect(known).toBeGreaterThan(40)
  })

  it('together are those of each form apart', () => {
    let known = 0
    fc.assert(
      fc.property(person, (someone) => {
        const [volunteer, care, both] = [['volunteer'], ['care'], ['care', 'volunteer']].map((forms) =>
          unpaidWorkHours.value(someone, unpaidWorkHours.options.parse({ weeks: 4, forms })),
        )
        if (!volunteer || !care || !both || !('value' in volunteer) || !('value' in care)) return
        expect(both).toEqual({ value: expect.closeTo(volunteer.value + care.value, 9) })
        known += 1
      }),
      { seed: 36, numRuns: 500 },
    )
    expect(known).toBeGreaterThan(20)
  })
})
