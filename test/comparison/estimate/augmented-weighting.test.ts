import { augmentedBootstrap } from '@doorstroom/comparison'
import { randomStream } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { augmentedWeighting } from '../../../packages/comparison/src/estimate/augmented-weighting.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { group, groupColumns, work } from '../comparison-group.ts'
import { covariate } from '../trial.ts'

describe('augmented weighting', () => {
  it.each(['ATE', 'ATT', 'ATC'] as const)('for the %s equals its formula written out in R', (estimand) => {
    for (const [outcome, reference] of [
      [groupColumns.outcome, group.augmented],
      [work, group.augmentedShare],
    ] as const) {
      const settings = { confLevel: 0.95, estimand }
      const result = augmentedWeighting.estimate({ ...groupColumns, outcome }, settings)
      const clusters = Int32Array.from(group.clusters)
      const clustered = augmentedWeighting.estimate({ ...groupColumns, outcome, clusters }, settings)
      const expected = reference[estimand]
      expectAgreement(
        [
          result.difference.estimate,
          result.treated.estimate,
          result.comparison.estimate,
          result.difference.stdError,
          clustered.difference.stdError,
        ],
        [expected.estimate, expected.treated, expected.comparison, expected.stdError, expected.clusteredStdError],
        1e-8,
      )
    }
  })

  it('finds the true difference when the outcome is a straight line, whatever the score', () => {
    // Outcome = 10 + 2 age + (1 + age / 10) treated exactly: the residuals are 0, so the weights cannot matter.
    const { age, treated } = group
    const outcome = Float64Array.from(age, (years, row) => 10 + 2 * years + (1 + years / 10) * treated[row]!)
    const columns = { ...groupColumns, outcome, covariates: [covariate('age', age), covariate('urban', group.urban)] }
    const among = (who: (row: number) => boolean) => {
      const years = age.filter((_, row) => who(row))
      return 1 + years.reduce((sum, value) => sum + value, 0) / years.length / 10
    }
    const difference = (estimand: 'ATE' | 'ATT') =>
      augmentedWeighting.estimate(columns, { confLevel: 0.95, estimand }).difference.estimate
    expect(difference('ATE')).toBeCloseTo(
      among(() => true),
      8,
    )
    expect(difference('ATT')).toBeCloseTo(
      among((row) => treated[row] === 1),
      8,
    )
  })

  it('uses a straight line and says so when the outcome separates in an arm', () => {
    const outcome = Float64Array.from(group.age, (age, row) => Number(age > 40 || group.treated[row] === 1))
    const mixed = outcome.map((value, row) => (group.treated[row] === 1 ? group.work[row]! : value))
    const result = augmentedWeighting.estimate(
      { ...groupColumns, outcome: mixed },
      { confLevel: 0.95, estimand: 'ATT' },
    )
    expect(result.warnings).toContain('comparison.linearOutcomeModel')
    expect(Number.isFinite(result.difference.stdError)).toBe(true)
  })

  it('predicts a constant for an arm in which everyone has the same outcome', () => {
    const outcome = work.map((value, row) => (group.treated[row] === 1 ? value : 0))
    const { difference, comparison } = augmentedWeighting.estimate(
      { ...groupColumns, outcome },
      { confLevel: 0.95, estimand: 'ATT' },
    )
    expect(comparison.estimate).toBe(0)
    expect(difference.stdError).toBeGreaterThan(0)
  })

  it.each(['ITT', 'ATO'] as const)('refuses the %s', (estimand) => {
    expect(() => augmentedWeighting.estimate(groupColumns, { confLevel: 0.95, estimand })).toThrow(
      expect.objectContaining({ code: 'comparison.unsupportedEstimand' }),
    )
  })

  it('takes its error from a bootstrap that is the same in parts as in one piece', () => {
    const shared = { ...groupColumns, estimand: 'ATE', seed: 5 } as const
    const whole = augmentedBootstrap({ ...shared, from: 0, to: 60 })
    const parts = [
      augmentedBootstrap({ ...shared, from: 0, to: 23 }),
      augmentedBootstrap({ ...shared, from: 23, to: 60 }),
    ]
    expect(parts.flatMap((part) => Array.from(part))).toEqual(Array.from(whole))
    const settings = { confLevel: 0.95, estimand: 'ATE', options: { replicates: 400 }, seed: 5 } as const
    const { difference } = augmentedWeighting.estimate(groupColumns, settings)
    expect(difference.stdError! / group.augmented.ATE.stdError).toBeGreaterThan(0.8)
    expect(difference.stdError! / group.augmented.ATE.stdError).toBeLessThan(1.3)
    expect(difference.confLow).toBeLessThan(difference.estimate)
  })

  it.each(['ATE', 'ATT', 'ATC'] as const)('fits each replicate as the estimator would, for the %s', (estimand) => {
    for (const outcome of [groupColumns.outcome, work]) {
      const seed = 11
      const stream = randomStream(seed).split(1)[0]!
      const n = outcome.length
      const rows = Array.from({ length: n }, () => stream.integer(0, n - 1))
      const drawn = {
        outcome: Float64Array.from(rows, (row) => outcome[row]!),
        treated: Uint8Array.from(rows, (row) => groupColumns.treated[row]!),
        covariates: groupColumns.covariates.map((one) => ({
          ...one,
          values: Float64Array.from(rows, (row) => one.values[row]!),
        })),
      }
      const direct = augmentedWeighting.estimate(drawn, { confLevel: 0.95, estimand }).difference.estimate
      const [replicate] = augmentedBootstrap({ ...groupColumns, outcome, estimand, from: 0, to: 1, seed })
      expectAgreement([replicate!], [direct], 1e-8)
    }
  })
})
