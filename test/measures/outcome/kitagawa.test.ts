import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kitagawa } from '../../../packages/measures/src/outcome/kitagawa.ts'

const cell = fc.record({
  sizes: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
  rates: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
})
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

it('other intake and other results add up to the change, and swap sign when the periods are swapped', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const totals = [sum(cells.map(({ sizes }) => sizes[0])), sum(cells.map(({ sizes }) => sizes[1]))] as const
      const strata = cells.map(({ sizes, rates }) => ({
        shares: [sizes[0] / totals[0], sizes[1] / totals[1]] as const,
        rates,
      }))
      const { composition, rate } = kitagawa(strata)
      const overall = (period: 0 | 1) => sum(strata.map(({ shares, rates }) => shares[period] * rates[period]))
      expect(composition + rate).toBeCloseTo(overall(1) - overall(0), 10)
      const back = kitagawa(
        strata.map(({ shares, rates }) => ({ shares: [shares[1], shares[0]], rates: [rates[1], rates[0]] })),
      )
      expect(back.rate).toBeCloseTo(-rate, 10)
      if (cells.every(({ rates }) => rates[0] === rates[1])) expect(rate).toBeCloseTo(0, 10)
    }),
  )
})
