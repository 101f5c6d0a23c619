import { type Design, designComparison } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { covariate } from '../trial.ts'

type Balance = Readonly<Record<string, number>>

const reference = readReference<{
  treated: number[]
  age: number[]
  months: (number | null)[]
  urban: number[]
  scores: number[]
  weights: number[]
  before: Balance
  after: Balance
  ratiosBefore: Balance
  ratiosAfter: Balance
  commonSupport: number
  essTreated: number
  essComparison: number
  tenthsTreated: number[]
  tenthsComparison: number[]
}>('balance')

const input = {
  design: 'comparison-group',
  estimand: 'ATT',
  treated: Uint8Array.from(reference.treated),
  covariates: [
    covariate('age', reference.age, { essential: true }),
    covariate(
      'months',
      reference.months.map((value) => value ?? Number.NaN),
    ),
    covariate('urban', reference.urban, { binary: true }),
  ],
  clusters: null,
  confLevel: 0.95,
} as const

function balanceOf(design: Design, statistic: string, estimator: string): Balance {
  const rows = design.balance.filter((row) => row.unit === statistic && row.estimator === estimator)
  return Object.fromEntries(rows.map((row) => [row.term, row.estimate!]))
}

describe('the design of a comparison group', () => {
  const design = designComparison(input)

  it('has the scores and weights of R, missing values marked by an indicator', () => {
    expectAgreement(design.propensity!, reference.scores, 1e-8)
    expectAgreement(design.weights!, reference.weights, 1e-8)
    expect(design.filledIn).toEqual(['months'])
  })

  it('has weights with mean 1 in each arm', () => {
    for (const arm of [0, 1]) {
      const weights = design.weights!.filter((_, row) => input.treated[row] === arm)
      expect(weights.reduce((sum, weight) => sum + weight, 0) / weights.length).toBeCloseTo(1, 12)
    }
  })

  it.each([
    ['standardized-mean-difference', 'unadjusted', reference.before],
    ['standardized-mean-difference', 'ATT-weights', reference.after],
    ['variance-ratio', 'unadjusted', reference.ratiosBefore],
    ['variance-ratio', 'ATT-weights', reference.ratiosAfter],
  ])('has the balance of R: %s, %s', (statistic, estimator, expected) => {
    const balance = balanceOf(design, statistic, estimator)
    expect(Object.keys(balance).sort()).toEqual(Object.keys(expected).sort())
    for (const [name, value] of Object.entries(expected)) expectAgreement([balance[name]!], [value], 1e-7, 1e-10)
  })

  it('judges by the largest difference that weighting leaves, over all and over essential covariates', () => {
    const left = Object.values(reference.after).map(Math.abs)
    expect(design.largestImbalance).toBeCloseTo(Math.max(...left), 7)
    expect(design.largestEssentialImbalance).toBeCloseTo(Math.abs(reference.after.age!), 7)
  })

  it('shows overlap: common support, tenths of the score and effective sample sizes', () => {
    const rows = (term: RegExp, arm: string) =>
      design.rows.filter((row) => term.test(row.term) && row.arm === arm).map((row) => row.estimate!)
    expect(design.commonSupport).toBeCloseTo(reference.commonSupport, 12)
    expect(rows(/^common-support$/, 'treated')).toEqual([design.commonSupport])
    expect(rows(/^propensity /, 'treated')).toEqual(reference.tenthsTreated)
    expect(rows(/^propensity /, 'comparison')).toEqual(reference.tenthsComparison)
    expectAgreement(rows(/^effective/, 'treated'), [reference.essTreated], 1e-8)
    expectAgreement(rows(/^effective/, 'comparison'), [reference.essComparison], 1e-8)
    expect(design.weakestArm!.effectiveSampleSize).toBeCloseTo(reference.essComparison, 6)
  })

  it('has rows with ids of their own', () => {
    const ids = [...design.balance, ...design.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keeps a score that cannot be estimated as a named reason', () => {
    const apart = designComparison({ ...input, covariates: [covariate('apart', reference.treated)] })
    expect(apart).toMatchObject({ weights: null, failure: { code: 'statistics.separation' }, commonSupport: null })
    expect(apart.largestImbalance).toBe(Number.POSITIVE_INFINITY)
  })

  it.each([
    ['comparison.noCovariates', { covariates: [] }],
    ['comparison.emptyArm', { treated: input.treated.map(() => 1) }],
    ['comparison.unsupportedEstimand', { estimand: 'ITT' }],
  ] as const)('keeps %s as a named reason too', (code, change) => {
    expect(designComparison({ ...input, ...change }).failure?.code).toBe(code)
  })

  it('leaves a repeated covariate out of the score and says which', () => {
    const twice = covariate(
      'age in months',
      reference.age.map((age) => age * 12),
    )
    const repeated = designComparison({ ...input, covariates: [...input.covariates, twice] })
    expect(repeated.leftOut).toEqual(['age in months'])
    expectAgreement(repeated.propensity!, reference.scores, 1e-8)
  })

  it('of a lottery has balance but neither score nor weights', () => {
    const lottery = designComparison({ ...input, design: 'randomised', estimand: 'ITT' })
    expect(lottery).toMatchObject({ propensity: null, weights: null, failure: null, rows: [], weakestArm: null })
    expect(lottery.largestImbalance).toBeCloseTo(Math.max(...Object.values(reference.before).map(Math.abs)), 10)
  })
})
