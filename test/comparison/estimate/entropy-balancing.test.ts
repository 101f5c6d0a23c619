import { entropyWeights } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { entropyBalancing } from '../../../packages/comparison/src/estimate/entropy-balancing.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { covariate } from '../trial.ts'

interface EntropyReference {
  readonly estimate: number
  readonly treated: number
  readonly comparison: number
  readonly estimated: number
  readonly fixed: number
  readonly essTreated: number
  readonly essComparison: number
  readonly weights: number[]
}

const group = readReference<
  Readonly<Record<'treated' | 'age' | 'income' | 'urban' | 'weeks', number[]>> &
    Readonly<Record<'ATT' | 'ATE' | 'ATC', EntropyReference>>
>('entropy-balancing')
const columns = {
  outcome: Float64Array.from(group.weeks),
  treated: Uint8Array.from(group.treated),
  covariates: [
    covariate('age', group.age),
    covariate('income', group.income),
    covariate('urban', group.urban, { binary: true }),
  ],
}

describe('entropy balancing', () => {
  it.each(['ATT', 'ATE', 'ATC'] as const)(
    'for the %s equals the stacked estimating equations solved in R',
    (estimand) => {
      const settings = { confLevel: 0.95, estimand }
      const result = entropyBalancing.estimate(columns, settings)
      const fixed = entropyBalancing.estimate(columns, { ...settings, options: { targets: 'fixed' } })
      const expected = group[estimand]
      expectAgreement(
        [
          result.difference.estimate,
          result.treated.estimate,
          result.comparison.estimate,
          result.difference.stdError,
          fixed.difference.stdError,
          result.effectiveSampleSize.treated,
          result.effectiveSampleSize.comparison,
        ],
        [
          expected.estimate,
          expected.treated,
          expected.comparison,
          expected.estimated,
          expected.fixed,
          expected.essTreated,
          expected.essComparison,
        ],
        1e-8,
      )
    },
  )

  it('by hand: three people at 0, 0 and 1 weighted to a mean of a half', () => {
    expectAgreement(entropyWeights([Float64Array.of(0, 0, 1)], Float64Array.of(0.5)), [0.75, 0.75, 1.5], 1e-10)
  })

  it('does not mind the unit of a covariate, nor one that repeats another', () => {
    const first = entropyBalancing.estimate(columns, { confLevel: 0.95 }).difference
    const cents = covariate(
      'cents',
      group.income.map((euros) => 100 * euros + 7),
    )
    const changed = entropyBalancing.estimate(
      { ...columns, covariates: [...columns.covariates, cents] },
      { confLevel: 0.95 },
    ).difference
    expect(changed.estimate).toBeCloseTo(first.estimate, 7)
    expect(changed.stdError!).toBeCloseTo(first.stdError!, 6)
  })

  it('says when no weights can reach the means', () => {
    const outside = {
      ...columns,
      covariates: [
        covariate(
          'apart',
          group.treated.map((arm, row) => 3 * arm + (row % 3) / 4),
        ),
      ],
    }
    expect(() => entropyBalancing.estimate(outside, { confLevel: 0.95 })).toThrow(
      expect.objectContaining({ code: 'comparison.noBalance' }),
    )
  })
})
