import { describe, expect, it } from 'vitest'
import { gComputation } from '../../../packages/comparison/src/estimate/g-computation.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { group, groupColumns, work } from '../comparison-group.ts'

describe('g-computation', () => {
  it.each(['ATE', 'ATT', 'ATC'] as const)(
    'for the %s equals the stacked estimating equations solved in R',
    (estimand) => {
      for (const [outcome, reference] of [
        [groupColumns.outcome, group.standardised],
        [work, group.standardisedShare],
      ] as const) {
        const { difference, treated, comparison } = gComputation.estimate(
          { ...groupColumns, outcome },
          { confLevel: 0.95, estimand },
        )
        const expected = reference[estimand]
        expectAgreement(
          [difference.estimate, treated.estimate, comparison.estimate, difference.stdError, treated.stdError],
          [expected.estimate, expected.treated, expected.comparison, expected.stdError, expected.stdErrorTreated],
          1e-8,
        )
      }
    },
  )

  it('by hand: with one 0/1 covariate it weighs the difference in each half', () => {
    // At 0: 4 against 1. At 1: 10 against 5. Of the treated one in three is at 0: (3 + 2 x 5) / 3.
    const urban = { name: 'urban', values: Float64Array.of(0, 1, 1, 0, 0, 1, 1), binary: true, essential: false }
    const columns = {
      outcome: Float64Array.of(4, 9, 11, 0, 2, 4, 6),
      treated: Uint8Array.of(1, 1, 1, 0, 0, 0, 0),
      covariates: [urban],
    }
    const result = gComputation.estimate(columns, { confLevel: 0.95, estimand: 'ATT' })
    expect(result.difference.estimate).toBeCloseTo(13 / 3, 12)
  })

  it('predicts for certain, and says so, where a group of the arm all had the same outcome', () => {
    const outcome = work.map((value, row) => (group.treated[row] === 1 && group.urban[row] === 1 ? 1 : value))
    const result = gComputation.estimate({ ...groupColumns, outcome }, { confLevel: 0.95, estimand: 'ATE' })
    expect(result.warnings).toContain('comparison.certainOutcome')
    expect(result.difference.stdError).toBeGreaterThan(0)
  })
})
