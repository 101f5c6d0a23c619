import { describe, expect, it } from 'vitest'
import { differenceInMeans } from '../../../packages/comparison/src/estimate/difference-in-means.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { context, trial, trialColumns } from '../trial.ts'

const settings = { confLevel: 0.95 }
const { outcome, treated } = trialColumns

describe('a difference in means', () => {
  it('by hand: 3, 5 against 1, 2, 3 is 2, with the error of both means added', () => {
    const small = { outcome: Float64Array.of(3, 5, 1, 2, 3), treated: Uint8Array.of(1, 1, 0, 0, 0) }
    const { difference, degreesOfFreedom } = differenceInMeans.estimate(small, settings)
    expect(difference.estimate).toBe(2)
    expect(difference.stdError).toBeCloseTo(Math.sqrt(1 + 1 / 3), 12)
    expect(degreesOfFreedom).toBeCloseTo((4 / 3) ** 2 / (1 + 1 / 18), 12)
  })

  it("is Welch's t-test of R, levels included", () => {
    const result = differenceInMeans.estimate({ outcome, treated }, settings)
    const { difference, degreesOfFreedom } = result
    const { welch } = trial
    expectAgreement(
      [
        difference.estimate,
        difference.stdError,
        difference.confLow,
        difference.confHigh,
        degreesOfFreedom,
        difference.pValue,
      ],
      ['estimate', 'stdError', 'confLow', 'confHigh', 'degreesOfFreedom', 'pValue'].map(
        (key) => welch.difference[key as keyof typeof welch.difference],
      ),
      1e-10,
    )
    for (const arm of ['treated', 'comparison'] as const) {
      expectAgreement([result[arm].estimate, result[arm].confLow, result[arm].confHigh], welch[arm], 1e-10)
    }
  })

  it('with clusters has the CR2 error and degrees of freedom written out in R', () => {
    const clusters = Int32Array.from(trial.clusters)
    const result = differenceInMeans.estimate({ outcome, treated, clusters }, settings)
    for (const part of ['difference', 'treated', 'comparison'] as const) {
      const { stdError, confLow, confHigh } = trial.clusteredDifference[part]
      expectAgreement(
        [result[part].stdError, result[part].confLow, result[part].confHigh],
        [stdError, confLow, confHigh],
        1e-8,
      )
    }
    expectAgreement([result.degreesOfFreedom], [trial.clusteredDifference.difference.degreesOfFreedom], 1e-8)
  })

  it('with clusters of one person each is the one without clusters', () => {
    const clusters = Int32Array.from(outcome.keys())
    const alone = differenceInMeans.estimate({ outcome, treated, clusters }, settings).difference
    const plain = differenceInMeans.estimate({ outcome, treated }, settings).difference
    expectAgreement([alone.stdError], [plain.stdError], 1e-10)
  })

  it('leaves people without an outcome out, and says so', () => {
    const gaps = outcome.map((value, row) => (row < 5 ? Number.NaN : value))
    const result = differenceInMeans.estimate({ outcome: gaps, treated }, settings)
    const without = differenceInMeans.estimate({ outcome: outcome.slice(5), treated: treated.slice(5) }, settings)
    expect(result.difference).toEqual(without.difference)
    expect(differenceInMeans.tidy(result, context)[0]).toMatchObject({
      n: outcome.length - 5,
      warnings: ['comparison.rowsLeftOut'],
    })
  })

  it('tells the difference first and then both levels, as rows of one estimator', () => {
    const rows = differenceInMeans.tidy(differenceInMeans.estimate({ outcome, treated }, settings), context)
    expect(rows.map(({ term, arm, contrast, nullValue }) => [term, arm, contrast, nullValue])).toEqual([
      ['difference', null, 'treated - comparison', 0],
      ['level', 'treated', null, null],
      ['level', 'comparison', null, null],
    ])
    expect(rows[1]!.estimate! - rows[2]!.estimate!).toBeCloseTo(rows[0]!.estimate!, 12)
    expect(rows[1]!.n! + rows[2]!.n!).toBe(rows[0]!.n)
  })

  it.each([
    ['comparison.emptyArm', [1, 2, 3], [1, 1, 1]],
    ['comparison.tooFewInArm', [1, 2, 3], [1, 1, 0]],
    ['comparison.noVariation', [2, 2, 2, 2], [1, 1, 0, 0]],
    ['comparison.unequalLengths', [1, 2, 3], [1, 0]],
  ])('names why there is no number: %s', (code, values, arms) => {
    const columns = { outcome: Float64Array.from(values), treated: Uint8Array.from(arms) }
    expect(() => differenceInMeans.estimate(columns, settings)).toThrow(expect.objectContaining({ code }))
  })
})
