import { eggerTest, failSafeNumber, rankTest, trimAndFill } from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { failureCode } from '../failure-code.ts'
import { reference, studies } from './studies.ts'

describe('what small studies found', () => {
  it('is tested by regression as metafor does', () => {
    const { eggerWeighted, eggerRandom } = reference
    const weighted = eggerTest(studies)
    expectAgreement(
      [weighted.statistic, weighted.pValue, weighted.limitEstimate, weighted.slope],
      [eggerWeighted.statistic, eggerWeighted.pValue, eggerWeighted.limit, eggerWeighted.slope],
      1e-9,
    )
    const random = eggerTest({ ...studies, model: 'random' })
    expectAgreement(
      [random.statistic, random.pValue, random.limitEstimate],
      [eggerRandom.statistic, eggerRandom.pValue, eggerRandom.limit],
      1e-7,
    )
  })

  it('lies on a line by hand: effects of 1 + 2 times the standard error have slope 2 and limit 1', () => {
    const errors = [0.1, 0.2, 0.3, 0.4, 0.5]
    // In units of their errors the deviations are 0.06, -0.16 and 0.1: they sum to 0, and so do they over the errors.
    const off = [0.006, -0.032, 0, 0, 0.05]
    const test = eggerTest({
      estimates: Float64Array.from(errors, (error, study) => 1 + 2 * error + off[study]!),
      variances: Float64Array.from(errors, (error) => error ** 2),
    })
    expect(test.slope).toBeCloseTo(2, 12)
    expect(test.limitEstimate).toBeCloseTo(1, 12)
    // Residual variance (0.06^2 + 0.16^2 + 0.1^2) / 3 over the spread of 1 about its regression on 1 / error
    const [ones, inverse, squares] = [5, 137 / 6, 100 + 25 + 100 / 9 + 6.25 + 4]
    expect(test.slopeStdError).toBeCloseTo(Math.sqrt(0.0392 / 3 / (ones - inverse ** 2 / squares)), 12)
    expect(test.degreesOfFreedom).toBe(3)
  })

  it('is tested by ranks, exactly and by the normal distribution', () => {
    const { tau, pValue, exact } = rankTest(studies)
    expect(exact).toBe(true)
    expectAgreement(
      [tau, pValue, rankTest(studies, { exact: false }).pValue],
      [reference.rank.tau, reference.rank.exact, reference.rank.normal],
      1e-9,
    )
    // Three studies in perfect order: 2 of the 6 orders are as far from independence.
    const three = { estimates: Float64Array.of(0.1, 0.3, 0.4), variances: Float64Array.of(0.01, 0.04, 0.09) }
    expect(rankTest(three)).toMatchObject({ tau: 1, exact: true })
    expect(rankTest(three).pValue).toBeCloseTo(1 / 3, 12)
  })

  it.each(['L0', 'R0', 'Q0'] as const)('is mirrored by trim and fill as in metafor: %s', (estimator) => {
    const { missing, fit } = trimAndFill({ ...studies, method: 'DL', estimator, side: 'left' })
    expectAgreement(
      [missing, fit.coefficients[0]!, fit.stdErrors[0]!, fit.tauSquared],
      ['missing', 'estimate', 'stdError', 'tauSquared'].map((name) => reference.trimmed[estimator][name]!),
      1e-8,
    )
  })

  it('finds the side itself, and fills nothing in a balanced funnel', () => {
    const right = { estimates: studies.estimates.map((value) => -value), variances: studies.variances }
    const sides = [trimAndFill(studies).side, trimAndFill(right).side]
    expect(sides.toSorted()).toEqual(['left', 'right'])
    const balanced = { estimates: Float64Array.of(-0.2, -0.1, 0, 0.1, 0.2), variances: new Float64Array(5).fill(0.01) }
    expect(trimAndFill(balanced).missing).toBe(0)
  })

  it('has a fail-safe number', () => {
    expect(failSafeNumber(studies)).toBe(reference.failSafe)
    // z-values of 2, 2 and 2: 36 / 1.6449^2 - 3 = 10.3, rounded up
    expect(failSafeNumber({ estimates: Float64Array.of(2, 2, 2), variances: Float64Array.of(1, 1, 1) })).toBe(11)
    expect(failSafeNumber({ estimates: Float64Array.of(1, -1), variances: Float64Array.of(1, 1) })).toBe(0)
  })

  it('is not tested when there is nothing to test by', () => {
    const same = { estimates: Float64Array.of(0.1, 0.2, 0.4), variances: Float64Array.of(0.1, 0.1, 0.1) }
    expect(failureCode(() => eggerTest(same))).toBe('evidence.sameErrors')
    expect(failureCode(() => rankTest(same))).toBe('evidence.sameErrors')
    const two = { estimates: Float64Array.of(0.1, 0.2), variances: Float64Array.of(0.1, 0.2) }
    for (const test of [eggerTest, rankTest, trimAndFill])
      expect(failureCode(() => test(two))).toBe('evidence.tooFewForModel')
  })
})
