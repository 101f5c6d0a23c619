import { type Adjustment, adjustedPValues, adjustments } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { all } = readReference<{
  all: { p: (number | null)[]; adjusted: Record<Adjustment, (number | null)[]> }[]
}>('multiplicity')

it.each(adjustments)('%s agrees with p.adjust, what was not computed stays so', (adjustment) => {
  for (const { p, adjusted } of all) expectAgreement(adjustedPValues(p, adjustment), adjusted[adjustment], 1e-12)
})

it('by hand: BH of .01, .04 and .03 takes .03, .04 and .04', () => {
  expectAgreement(adjustedPValues([0.01, 0.04, 0.03], 'BH'), [0.03, 0.04, 0.04], 1e-14)
  expectAgreement(adjustedPValues([0.01, 0.04, 0.03], 'hochberg'), [0.03, 0.04, 0.04], 1e-14)
})

it('every correction keeps the order, and no tests give no answers', () => {
  const p = [0.9, 0.001, 0.2, 0.04, 0.04]
  for (const adjustment of adjustments) {
    const adjusted = adjustedPValues(p, adjustment) as number[]
    expect(adjusted[3]).toBe(adjusted[4])
    expect(adjusted[1]!).toBeLessThanOrEqual(adjusted[3]!)
    expect(adjusted[2]!).toBeLessThanOrEqual(adjusted[0]!)
    expect(adjustedPValues([], adjustment)).toEqual([])
    expect(() => adjustedPValues([1.2], adjustment)).toThrow(RangeError)
  }
})
