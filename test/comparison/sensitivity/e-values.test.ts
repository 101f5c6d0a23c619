import { eValues } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { eValueEstimator } from '../../../packages/comparison/src/estimate/e-value.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { context } from '../trial.ts'

const { evalues: reference } = readReference<{
  readonly evalues: Readonly<Record<'ratio' | 'odds' | 'hazard' | 'difference', { point: number; limit: number }>>
}>('rosenbaum')

describe('E-values', () => {
  it.each([
    ['ratio', { measure: 'RR', estimate: 2.1, low: 1.3, high: 3.4 }],
    ['odds', { measure: 'OR', estimate: 2.1, low: 1.3, high: 3.4, rare: false }],
    ['hazard', { measure: 'HR', estimate: 0.6, low: 0.45, high: 0.8, rare: false }],
    ['difference', { measure: 'MD', estimate: 0.4, stdError: 0.15 }],
  ] as const)('of a %s equal their formula in R', (key, effect) => {
    const table = eValues(effect)
    expectAgreement([table.point, table.low ?? table.high], [reference[key].point, reference[key].limit], 1e-12)
  })

  it('as published: 3.9 (1.8 to 8.7) has 7.26 and 3', () => {
    const table = eValues({ measure: 'RR', estimate: 3.9, low: 1.8, high: 8.7 })
    expect(table.point).toBeCloseTo(7.26, 2)
    expect(table).toMatchObject({ low: 3, high: null })
  })

  it('are 1 for a limit on the other side, mirror a ratio, and take a rare outcome as it is', () => {
    expect(eValues({ measure: 'RR', estimate: 1.2, low: 0.9, high: 1.6 })).toMatchObject({ low: 1, high: null })
    const [up, down] = [
      eValues({ measure: 'RR', estimate: 2, low: 1.6 }),
      eValues({ measure: 'RR', estimate: 0.5, high: 0.625 }),
    ]
    expect([up.point, up.low]).toEqual([down.point, down.high])
    expect(eValues({ measure: 'OR', estimate: 2, rare: true }).riskRatio.point).toBe(2)
  })

  it.each([
    ['a ratio of 0', { measure: 'RR', estimate: 0 }],
    ['a limit on the wrong side', { measure: 'RR', estimate: 2, low: 3 }],
    ['no number', { measure: 'HR', estimate: Number.NaN }],
  ] as const)('refuse %s by name', (_, effect) => {
    expect(() => eValues(effect)).toThrow(expect.objectContaining({ code: 'comparison.badSetting' }))
  })

  it('as an estimator come from a reported effect or from columns', () => {
    const options = { measure: 'RR', estimate: 3.9, low: 1.8, high: 8.7 }
    const given = eValueEstimator.glance(eValueEstimator.estimate({}, { confLevel: 0.95, options }), context)
    expect(given.confLow).toBe(3)
    // 6 of 8 against 3 of 8: a risk ratio of 2, E-value 2 + sqrt(2).
    const outcome = Float64Array.from({ length: 16 }, (_, row) => Number(row < 6 || (row >= 8 && row < 11)))
    const treated = Uint8Array.from({ length: 16 }, (_, row) => Number(row < 8))
    const [ratio, value] = eValueEstimator.tidy(
      eValueEstimator.estimate({ outcome, treated }, { confLevel: 0.95 }),
      context,
    )
    expect(ratio!.estimate).toBeCloseTo(2, 12)
    expect(value!.estimate).toBeCloseTo(2 + Math.SQRT2, 12)
    expect(() => eValueEstimator.estimate({}, { confLevel: 0.95 })).toThrow(RangeError)
    expect(() =>
      eValueEstimator.estimate({ outcome: outcome.map((_, row) => Number(row < 3)), treated }, { confLevel: 0.95 }),
    ).toThrow(expect.objectContaining({ code: 'comparison.noRiskRatio' }))
  })
})
