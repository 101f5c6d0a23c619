import { balanceRows, balanceStatistics } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { covariate } from '../trial.ts'

const treated = Uint8Array.of(1, 1, 0, 0, 0)
const place = { treated, estimand: 'ATT', population: 'everyone assigned' } as const

describe('balance rows', () => {
  it('by hand: the difference in means over the mean spread, treated minus comparison', () => {
    // Means 3 and 2, variances 2 and 1: 1 / sqrt(1.5).
    const [difference, ratio] = balanceRows({
      ...place,
      covariates: [covariate('age', [2, 4, 1, 2, 3])],
      weights: null,
    })
    expect(difference).toMatchObject({
      unit: 'standardized-mean-difference',
      term: 'age',
      estimator: 'unadjusted',
      n: 5,
    })
    expect(difference!.estimate).toBeCloseTo(1 / Math.sqrt(1.5), 12)
    expect(ratio).toMatchObject({ unit: 'variance-ratio', nullValue: 1 })
    expect(ratio!.estimate).toBeCloseTo(2, 12)
  })

  it('have no variance ratio for a 0/1 covariate', () => {
    const urban = covariate('urban', [1, 0, 1, 0, 0], { binary: true })
    const rows = balanceRows({ ...place, covariates: [urban], weights: null })
    expect(rows.map(({ unit }) => unit)).toEqual(['standardized-mean-difference'])
  })

  it('keep the denominator when weights move the means', () => {
    const weights = Float64Array.of(1, 1, 0, 1.5, 1.5)
    const [row] = balanceRows({ ...place, covariates: [covariate('age', [2, 4, 1, 2, 3])], weights })
    expect(row).toMatchObject({ estimator: 'ATT-weights', estimand: 'ATT' })
    expect(row!.estimate).toBeCloseTo(0.5 / Math.sqrt(1.5), 12)
  })

  it('say why there is no number when people within the arms are all equal', () => {
    const [row] = balanceRows({ ...place, covariates: [covariate('age', [2, 2, 1, 1, 1])], weights: null })
    expect(row).toMatchObject({ estimate: null, status: 'notComputed', reasons: ['comparison.noSpread'] })
  })

  it('have ids that differ between covariates, statistics and weighting', () => {
    const covariates = [covariate('age', [2, 4, 1, 2, 3]), covariate('hours', [1, 4, 1, 7, 3])]
    const rows = [null, Float64Array.of(1, 1, 2, 0.5, 0.5)].flatMap((weights) =>
      balanceRows({ ...place, covariates, weights }),
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2 * covariates.length * balanceStatistics.length)
  })
})

describe('balance statistics', () => {
  it.each(balanceStatistics)('$id is perfect for two equal arms, and perfect is acceptable', (statistic) => {
    const value = statistic.compute(covariate('age', [1, 5, 2, 1, 5, 2]), Uint8Array.of(1, 1, 1, 0, 0, 0), null)
    expect(value).toBeCloseTo(statistic.nullValue, 12)
    expect(statistic.acceptable[0]).toBeLessThan(statistic.nullValue)
    expect(statistic.acceptable[1]).toBeGreaterThan(statistic.nullValue)
  })
})
