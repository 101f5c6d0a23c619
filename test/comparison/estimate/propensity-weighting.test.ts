import { balancingWeights, horvitzThompson, trimmedWeights } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { propensityWeighting } from '../../../packages/comparison/src/estimate/propensity-weighting.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { group, groupColumns, work } from '../comparison-group.ts'
import { covariate } from '../trial.ts'

const estimands = ['ATE', 'ATT', 'ATC', 'ATO'] as const

describe('propensity weighting', () => {
  it.each(estimands)('for the %s equals the stacked estimating equations solved in R', (estimand) => {
    const settings = { confLevel: 0.95, estimand }
    for (const [outcome, reference] of [
      [groupColumns.outcome, group.weighting],
      [work, group.weightingShare],
    ] as const) {
      const result = propensityWeighting.estimate({ ...groupColumns, outcome }, settings)
      const expected = reference[estimand]
      expectAgreement(
        [
          result.difference.estimate,
          result.treated.estimate,
          result.comparison.estimate,
          result.difference.stdError,
          result.treated.stdError,
          result.comparison.stdError,
          result.effectiveSampleSize.treated,
          result.effectiveSampleSize.comparison,
        ],
        [
          expected.estimate,
          expected.treated,
          expected.comparison,
          expected.stdError,
          expected.stdErrorTreated,
          expected.stdErrorComparison,
          expected.essTreated,
          expected.essComparison,
        ],
        1e-8,
      )
    }
  })

  it.each(estimands)('for the %s sums influences per cluster', (estimand) => {
    const columns = { ...groupColumns, clusters: Int32Array.from(group.clusters) }
    const { difference } = propensityWeighting.estimate(columns, { confLevel: 0.95, estimand })
    expectAgreement([difference.stdError], [group.weighting[estimand].clusteredStdError], 1e-8)
  })

  it('by hand: one 0/1 covariate reweights the comparison group to the mix of the treated', () => {
    // Treated: 3 of 4 urban. Comparison: 1 of 3 urban with outcome 10, others 0 and 2. ATT level: 3/4 x 10 + 1/4 x 1.
    const columns = {
      outcome: Float64Array.of(12, 13, 14, 5, 10, 0, 2),
      treated: Uint8Array.of(1, 1, 1, 1, 0, 0, 0),
      covariates: [covariate('urban', [1, 1, 1, 0, 1, 0, 0], { binary: true })],
    }
    const result = propensityWeighting.estimate(columns, { confLevel: 0.95, estimand: 'ATT' })
    expect(result.comparison.estimate).toBeCloseTo(7.75, 9)
    expect(result.treated.estimate).toBe(11)
  })

  it('has no answer where covariates separate the arms, and says which', () => {
    const apart = covariate('apart', group.treated)
    const columns = { ...groupColumns, covariates: [apart] }
    expect(() => propensityWeighting.estimate(columns, { confLevel: 0.95 })).toThrow(
      expect.objectContaining({ code: 'statistics.separation' }),
    )
  })

  it('refuses to answer for an intention to treat', () => {
    expect(() => propensityWeighting.estimate(groupColumns, { confLevel: 0.95, estimand: 'ITT' })).toThrow(
      expect.objectContaining({ code: 'comparison.unsupportedEstimand' }),
    )
  })

  it('brings the highest weights down when asked, and takes them as known', () => {
    const settings = { confLevel: 0.95, estimand: 'ATE', options: { trimAt: 0.95 } } as const
    const { difference, warnings } = propensityWeighting.estimate(groupColumns, settings)
    expectAgreement([difference.estimate, difference.stdError], [group.trimmed.estimate, group.trimmed.HC1], 1e-8)
    expect(warnings).toContain('comparison.fixedWeights')
    const weights = balancingWeights(Float64Array.from(group.scores), groupColumns.treated, 'ATE')
    expectAgreement([trimmedWeights(weights, 0.95).cap], [group.trimmed.cap], 1e-9)
    const plain = horvitzThompson(groupColumns.outcome, groupColumns.treated, Float64Array.from(group.scores))
    expectAgreement([plain], [group.horvitzThompson], 1e-9)
  })

  it('warns where an arm effectively counts few people', () => {
    const rows = Array.from({ length: 40 }, (_, row) => row)
    const few = {
      outcome: groupColumns.outcome.slice(0, 40),
      treated: groupColumns.treated.slice(0, 40),
      covariates: [
        covariate(
          'age',
          rows.map((row) => group.age[row]!),
        ),
      ],
    }
    const { warnings } = propensityWeighting.estimate(few, { confLevel: 0.95, estimand: 'ATT' })
    expect(warnings).toContain('comparison.fewEffective')
  })

  it('refuses an infinite value by name', () => {
    const outcome = groupColumns.outcome.map((value, row) => (row === 3 ? Number.NEGATIVE_INFINITY : value))
    expect(() => propensityWeighting.estimate({ ...groupColumns, outcome }, { confLevel: 0.95 })).toThrow(
      expect.objectContaining({ code: 'comparison.infiniteValue' }),
    )
  })
})
