import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { drawnCharacteristics } from '../../../packages/measures/src/example/drawn-rows.ts'
import { equityGap } from '../../../packages/measures/src/measure/equity-gap.ts'

const options = equityGap.options.parse({ by: 'sex', minimumPersons: 2, reference: 'M' })
const person = fc.record({
  sex: fc.constantFrom('F', 'M', null),
  value: fc.integer({ min: 0, max: 50 }),
  arm: fc.boolean(),
})
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('equity gap', () => {
  it('without characteristics is the difference of the means of two groups, with the error of two samples', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 8, maxLength: 40 }), (people) => {
        const of = (sex: string) => people.flatMap((one) => (one.sex === sex ? [one.value] : []))
        fc.pre(of('F').length > 1 && of('M').length > 1)
        const values = equityGap.group(
          completeGroup({
            enrolled: people.map(({ sex }) => ({ person: drawnCharacteristics({ sex }) })),
            outcomes: new Map([['outcome', Float64Array.from(people, ({ value }) => value)]]),
          }),
          options,
        )
        const gap = values.find(({ term }) => term === 'gap.outcome.F')
        const spread = (list: readonly number[]) =>
          list.reduce((sum, value) => sum + (value - meanOf(list)) ** 2, 0) / (list.length - 1) / list.length
        expect(gap?.estimate).toBeCloseTo(meanOf(of('F')) - meanOf(of('M')), 8)
        expect(gap?.stdError).toBeCloseTo(Math.sqrt(spread(of('F')) + spread(of('M'))), 6)
        const unknown = people.filter(({ sex }) => sex === null).length
        expect(values.find(({ term }) => term === 'unknown-group')?.estimate).toBe(unknown / people.length)
      }),
    )
  })

  it('is gone when a characteristic beforehand explains it, and back when not adjusting', () => {
    const sexes = ['F', 'F', 'F', 'F', 'M', 'M', 'M', 'M']
    const skill = Float64Array.of(1, 1, 1, 2, 1, 2, 2, 2)
    const rows = completeGroup({
      enrolled: sexes.map((sex) => ({ person: drawnCharacteristics({ sex }) })),
      covariates: [{ name: 'skill', values: skill, binary: false, essential: false }],
      outcomes: new Map([['hours', skill.map((value) => 10 * value)]]),
    })
    const gap = (adjust: boolean) =>
      equityGap.group(rows, { ...options, adjust }).find(({ term }) => term === 'gap.hours.F')?.estimate
    expect(gap(true)).toBeCloseTo(0, 8)
    expect(gap(false)).toBeCloseTo(-5, 8)
  })

  it('has no number for a group that is too small in one of the arms', () => {
    const rows = completeGroup({
      enrolled: ['F', 'M', 'M', 'F', 'F', 'M', 'M'].map((sex) => ({ person: drawnCharacteristics({ sex }) })),
      treated: [1, 1, 1, 0, 0, 0, 0],
      outcomes: new Map([['work', Float64Array.of(1, 0, 1, 0, 0, 1, 1)]]),
    })
    expect(equityGap.group(rows, options)[0]).toMatchObject({ estimate: null, reasons: ['oneGroup'] })
  })
})
