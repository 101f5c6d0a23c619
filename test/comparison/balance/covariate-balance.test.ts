import { covariateBalance, ecdfDifference } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { matchedPeople, matching } from '../matched-people.ts'

const { treated, covariates } = matchedPeople
const weights = Float64Array.from(matching.nearest.weights)

describe('balance of one covariate', () => {
  it.each([
    ['age', 0],
    ['urban', 2],
  ] as const)('of %s after matching equals its definition written out in R', (name, position) => {
    const values = covariates[position]!.values
    const balance = covariateBalance({ values, treated, weights, scale: 'treated' })
    const expected = matching.balance[name]
    expectAgreement(
      [
        balance.meanTreated,
        balance.meanComparison,
        balance.ecdfLargest,
        balance.ecdfMean,
        balance.standardizedDifference,
      ],
      [expected.meanTreated, expected.meanComparison, expected.ecdfLargest, expected.ecdfMean, expected.treated],
      1e-10,
    )
  })

  it('by hand: distributions 1, 3 against 1, 2 differ most at 2, by a half', () => {
    const column = { values: Float64Array.of(1, 3, 1, 2), treated: Uint8Array.of(1, 1, 0, 0) }
    expect(ecdfDifference({ ...column, weights: null })).toEqual({ largest: 0.5, average: 0.5 / 3 })
    // With all weight of the treated on 1, the others lag behind at 1 only.
    expect(ecdfDifference({ ...column, weights: Float64Array.of(1, 0, 1, 1) }).largest).toBe(0.5)
  })

  it('weights change the means and never the spread they are counted in', () => {
    const values = Float64Array.of(2, 4, 1, 3)
    const arms = Uint8Array.of(1, 1, 0, 0)
    const even = covariateBalance({ values, treated: arms, weights: Float64Array.of(1, 1, 0, 2), scale: 'comparison' })
    expect(even).toMatchObject({ meanComparison: 3, standardizedDifference: 0 })
    const before = covariateBalance({ values, treated: arms, weights: null, scale: 'comparison' })
    expect(before.standardizedDifference).toBeCloseTo(1 / Math.SQRT2, 12)
  })
})
