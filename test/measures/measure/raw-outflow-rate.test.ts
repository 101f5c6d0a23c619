import { completePerson, drawnBenefit } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawOutflowRate } from '../../../packages/measures/src/measure/raw-outflow-rate.ts'

const options = rawOutflowRate.options.parse({})

/** A person with one regime in random stretches, which may overlap or touch. */
const onOneBenefit = fc
  .record({
    observationEnd: fc.integer({ min: 1, max: 500 }),
    spells: fc.array(fc.tuple(fc.integer({ min: -60, max: 420 }), fc.integer({ min: 1, max: 500 })), { maxLength: 3 }),
    open: fc.boolean(),
  })
  .map(({ observationEnd, spells, open }) =>
    completePerson({
      observationEnd,
      spells: spells.map(([begin, length], index) => drawnBenefit(begin, open && index === 0 ? null : begin + length)),
    }),
  )

/** One day at a time: fill gaps of at most 31 days, walk to the first day without benefit, wait for 31 more. */
function walk(person: PersonRows): 'left' | 'stayed' | 'unknown' | 'notOnBenefit' {
  const onBenefit = (day: number) =>
    person.spells.some((spell) => spell.begin <= day && (spell.end === null || spell.end > day))
  const firstAfter = (day: number) => {
    for (let next = day; next <= day + 31 && next < person.observationEnd; next += 1) if (onBenefit(next)) return next
    return null
  }
  const lastBefore = () => {
    for (let day = 0; day >= -31; day -= 1) if (onBenefit(day)) return day
    return null
  }
  const before = lastBefore()
  const gapAtStart = before !== null && before < 0 && firstAfter(before + 1) === null
  if (before === null || gapAtStart) return 'notOnBenefit'
  let day = 0
  while (day < person.observationEnd) {
    if (onBenefit(day)) {
      day += 1
      continue
    }
    const back = firstAfter(day)
    if (back === null) break
    day = back
  }
  if (day > 364) return 'stayed'
  if (day >= person.observationEnd) return person.observationEnd >= 364 ? 'stayed' : 'unknown'
  return day + 31 < person.observationEnd ? 'left' : 'unknown'
}

describe('raw outflow', () => {
  it('agrees with walking through the days one at a time', () => {
    const verdicts = new Map<string, number>()
    fc.assert(
      fc.property(onOneBenefit, (person) => {
        const given = rawOutflowRate.value(person, options)
        const verdict =
          'value' in given
            ? given.value === 1
              ? 'left'
              : 'stayed'
            : given.reason === 'notAtRisk'
              ? 'notOnBenefit'
              : 'unknown'
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
        expect(verdict).toBe(walk(person))
      }),
      { seed: 13, numRuns: 2000 },
    )
    for (const verdict of ['left', 'stayed', 'unknown', 'notOnBenefit'])
      expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThan(40)
  })

  it('is about the benefit of time zero: moving to another benefit is an exit', () => {
    const spells = [drawnBenefit(-60, 100, { state: 'WW' }), drawnBenefit(100, null, { state: 'PW' })]
    expect(rawOutflowRate.value(completePerson({ observationEnd: 400, spells }), options)).toEqual({ value: 1 })
  })

  it('takes an end by death as final without waiting a month', () => {
    const spells = [drawnBenefit(-60, 100, { endReason: 'deceased' })]
    expect(rawOutflowRate.value(completePerson({ observationEnd: 100, spells }), options)).toEqual({ value: 1 })
  })
})
