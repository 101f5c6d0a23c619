import { leeBounds, manskiBounds, observedWeights } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { attritionWeighting } from '../../../packages/comparison/src/estimate/attrition-weighting.ts'
import { leeBoundsEstimator } from '../../../packages/comparison/src/estimate/lee-bounds.ts'
import { manskiBoundsEstimator } from '../../../packages/comparison/src/estimate/manski-bounds.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { context, covariate } from '../trial.ts'

const reference = readReference<{
  readonly age: number[]
  readonly urban: number[]
  readonly treated: number[]
  readonly score: (number | null)[]
  readonly weighted: Readonly<Record<'estimate' | 'treated' | 'comparison' | 'stdError' | 'fixedHC0', number>>
  readonly manski: { readonly lowest: number; readonly highest: number }
  readonly lee: { readonly trimShare: number; readonly lowest: number; readonly highest: number }
}>('attrition')

const outcome = Float64Array.from(reference.score, (value) => value ?? Number.NaN)
const treated = Uint8Array.from(reference.treated)
const columns = {
  outcome,
  treated,
  covariates: [covariate('age', reference.age), covariate('urban', reference.urban, { binary: true })],
}
const settings = { confLevel: 0.95 }

describe('weighting for attrition', () => {
  it('equals the stacked estimating equations solved in R', () => {
    const result = attritionWeighting.estimate(columns, settings)
    const { estimate, stdError, ...levels } = reference.weighted
    expectAgreement(
      [result.difference.estimate, result.treated.estimate, result.comparison.estimate, result.difference.stdError],
      [estimate, levels.treated, levels.comparison, stdError],
      1e-8,
    )
    const fixed = attritionWeighting.estimate(columns, { ...settings, options: { errors: 'fixed' } })
    const n = fixed.nTreated + fixed.nComparison
    expectAgreement([fixed.difference.stdError! * Math.sqrt((n - 2) / n)], [levels.fixedHC0], 1e-8)
    expect(fixed.warnings).toContain('comparison.fixedWeights')
  })

  it('by hand: where one of two like people was lost the other counts twice', () => {
    const observed = Uint8Array.of(1, 1, 1, 0, 1, 1)
    const arms = Uint8Array.of(1, 1, 0, 0, 0, 0)
    const place = { values: Float64Array.of(0, 1, 1, 1, 0, 0) }
    const { weights, probabilities } = observedWeights(observed, arms, [place])
    // Nobody was lost among the treated, nor among the others at 0: they keep a weight of 1.
    expectAgreement(weights, [1, 1, 2, 0, 1, 1], 1e-6)
    expect(probabilities[0]).toBe(1)
  })

  it('is the plain difference when nobody was lost', () => {
    const everyone = { ...columns, outcome: outcome.map((value, row) => (Number.isNaN(value) ? row % 7 : value)) }
    const average = (arm: number) => {
      const values = everyone.outcome.filter((_, row) => treated[row] === arm)
      return values.reduce((sum, value) => sum + value, 0) / values.length
    }
    expect(attritionWeighting.estimate(everyone, settings).difference.estimate).toBeCloseTo(average(1) - average(0), 10)
  })

  it('names a group of which nobody is left, and an arm of which nobody is left', () => {
    const lost = outcome.map((value, row) =>
      reference.urban[row] === 1 ? Number.NaN : Number.isNaN(value) ? 50 : value,
    )
    expect(() => attritionWeighting.estimate({ ...columns, outcome: lost }, settings)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/certainlyLost|separation/) }),
    )
    const arm = outcome.map((value, row) => (treated[row] === 1 ? Number.NaN : value))
    expect(() => attritionWeighting.estimate({ ...columns, outcome: arm }, settings)).toThrow(
      expect.objectContaining({ code: 'comparison.noSelected' }),
    )
  })
})

describe('bounds when outcomes are missing', () => {
  it("equal Manski's and Lee's definitions in R", () => {
    expect(manskiBounds(outcome, treated, [20, 80])).toMatchObject({
      lowest: expect.closeTo(reference.manski.lowest, 10),
      highest: expect.closeTo(reference.manski.highest, 10),
    })
    const { trimShare, lowest, highest } = leeBounds({ outcome, treated })
    const { lee } = reference
    expectAgreement([trimShare, lowest, highest], [lee.trimShare, lee.lowest, lee.highest], 1e-10)
  })

  it('by hand: one of two treated lost leaves a half of the range open', () => {
    const arms = Uint8Array.of(1, 1, 0, 0)
    const bounds = manskiBounds(Float64Array.of(1, Number.NaN, 0, 0), arms, [0, 1])
    expect(bounds).toMatchObject({ lowest: 0.5, highest: 1, observedDifference: 1, observedTreated: 0.5 })
  })

  it('take the range from the data with a warning, and 0 and 1 without', () => {
    const guessed = manskiBoundsEstimator.estimate({ outcome, treated }, settings)
    expect(guessed.warnings).toContain('comparison.boundsFromData')
    const shares = Float64Array.of(1, Number.NaN, 0, 0)
    const binary = manskiBoundsEstimator.estimate({ outcome: shares, treated: Uint8Array.of(1, 1, 0, 0) }, settings)
    expect(binary.warnings).not.toContain('comparison.boundsFromData')
    expect(manskiBoundsEstimator.tidy(binary, context).map(({ estimate }) => estimate)).toEqual([0.5, 1])
  })

  it('come as rows of their own from the estimator of Lee, with a word that they have no interval', () => {
    const rows = leeBoundsEstimator.tidy(leeBoundsEstimator.estimate({ outcome, treated }, settings), context)
    expect(rows.map(({ term }) => term)).toEqual(['lowest', 'highest', 'trim-share'])
    expect(rows[0]!.warnings).toContain('comparison.noInterval')
  })

  it('refuse an outcome outside the range and an infinite one', () => {
    const arms = Uint8Array.of(1, 0)
    expect(() => manskiBounds(Float64Array.of(2, 0), arms, [0, 1])).toThrow(
      expect.objectContaining({ code: 'comparison.outsideBounds' }),
    )
    expect(() => manskiBounds(Float64Array.of(1 / 0, 0), arms, [0, 1])).toThrow(
      expect.objectContaining({ code: 'comparison.infiniteValue' }),
    )
  })
})
