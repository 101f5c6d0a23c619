import { describe, expect, it } from 'vitest'
import { differenceInMeans } from '../../../packages/comparison/src/estimate/difference-in-means.ts'
import { linAdjusted } from '../../../packages/comparison/src/estimate/lin-adjusted.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { covariate, trial, trialColumns } from '../trial.ts'

const settings = { confLevel: 0.95 }
const parts = ['difference', 'treated', 'comparison'] as const
const keys = ['estimate', 'stdError', 'confLow', 'confHigh'] as const

describe("Lin's adjustment", () => {
  it.each([
    ['an amount', trial.outcome, trial.lin],
    ['a share', trial.work, trial.linShare],
  ])('equals the interacted regression of R with HC2 errors, for %s', (_, outcome, expected) => {
    const result = linAdjusted.estimate({ ...trialColumns, outcome: Float64Array.from(outcome) }, settings)
    for (const part of parts) {
      expectAgreement(
        keys.map((key) => result[part][key]),
        keys.map((key) => expected[part][key]),
        1e-9,
        1e-12,
      )
    }
    expectAgreement(
      [result.difference.pValue, result.degreesOfFreedom],
      [expected.difference.pValue, expected.difference.degreesOfFreedom],
      1e-9,
    )
  })

  it('with clusters has the CR2 error and degrees of freedom written out in R', () => {
    const result = linAdjusted.estimate({ ...trialColumns, clusters: Int32Array.from(trial.clusters) }, settings)
    for (const part of parts) {
      expectAgreement(
        keys.map((key) => result[part][key]),
        keys.map((key) => trial.clusteredLin[part][key]),
        1e-8,
      )
    }
    expectAgreement([result.degreesOfFreedom], [trial.clusteredLin.difference.degreesOfFreedom], 1e-8)
  })

  it('is the plain difference when the covariate is perfectly balanced, and sharper when it explains the outcome', () => {
    const outcome = Float64Array.of(11, 21, 30, 12, 20, 31, 10, 20, 31, 11, 19, 30).map((v, i) => v + (i < 6 ? 2 : 0))
    const treated = Uint8Array.from(outcome.keys(), (row) => (row < 6 ? 1 : 0))
    const steps = covariate('step', [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2])
    const adjusted = linAdjusted.estimate({ outcome, treated, covariates: [steps] }, settings).difference
    const plain = differenceInMeans.estimate({ outcome, treated }, settings).difference
    expect(adjusted.estimate).toBeCloseTo(plain.estimate, 10)
    expect(adjusted.stdError!).toBeLessThan(plain.stdError! / 5)
  })

  it('does not depend on the unit of a covariate', () => {
    const cents = {
      ...trialColumns.covariates[1]!,
      values: trialColumns.covariates[1]!.values.map((value) => value * 1e6),
    }
    const inCents = linAdjusted.estimate(
      { ...trialColumns, covariates: [trialColumns.covariates[0]!, cents] },
      settings,
    )
    expectAgreement([inCents.difference.stdError], [trial.lin.difference.stdError], 1e-9)
  })

  it('refuses when an arm is too small for its covariates, or when there are none', () => {
    const outcome = Float64Array.of(1, 2, 3, 4, 5)
    const treated = Uint8Array.of(1, 1, 0, 0, 0)
    const age = covariate('age', [5, 3, 4, 1, 2])
    const code = (value: string) => expect.objectContaining({ code: value })
    expect(() => linAdjusted.estimate({ outcome, treated, covariates: [age] }, settings)).toThrow(
      code('comparison.tooFewForCovariates'),
    )
    expect(() => linAdjusted.estimate({ outcome, treated, covariates: [] }, settings)).toThrow(
      code('comparison.noCovariates'),
    )
  })
})
