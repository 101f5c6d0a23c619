import { claimGlossary, compareOutcome, designComparison } from '@doorstroom/comparison'
import { resultRowSchema } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { group, groupColumns, work } from '../comparison-group.ts'
import { context, covariate, trial, trialColumns } from '../trial.ts'

const shared = { clusters: null, confLevel: 0.95 } as const
const { covariates, treated } = groupColumns
const groupDesign = designComparison({ ...shared, design: 'comparison-group', estimand: 'ATT', treated, covariates })
const lottery = {
  ...shared,
  design: 'randomised',
  estimand: 'ITT',
  treated: trialColumns.treated,
  covariates: trialColumns.covariates,
} as const
const amount = { ...context, kind: 'amount' } as const
const share = { ...context, measure: 'work', unit: 'share', kind: 'share' } as const
const route = ({ estimator, estimand }: { estimator: string; estimand: string }) => `${estimator} ${estimand}`

describe('comparing an outcome with a comparison group', () => {
  const result = compareOutcome(groupDesign, { ...amount, values: groupColumns.outcome })

  it('claims the augmented difference, with plain, overlap and no weights beside it', () => {
    expect(route(result.main)).toBe('augmented-weighting ATT')
    expectAgreement(
      [result.main.estimate, result.main.stdError],
      [group.augmented.ATT.estimate, group.augmented.ATT.stdError],
      1e-8,
    )
    expect(result.sensitivity.map(route)).toEqual([
      'propensity-weighting ATT',
      'propensity-weighting ATO',
      'difference-in-means ATT',
    ])
    expectAgreement([result.sensitivity[1]!.estimate], [group.weighting.ATO.estimate], 1e-8)
  })

  it('marks the unadjusted difference as such', () => {
    expect(result.sensitivity[2]!.warnings).toEqual(['comparison.unadjusted'])
    expect(result.main.warnings).not.toContain('comparison.unadjusted')
  })

  it('gives rows of the contract with ids of their own, the main difference and its levels among them', () => {
    for (const row of result.rows) expect(resultRowSchema.parse(row)).toEqual(row)
    expect(new Set(result.rows.map(({ id }) => id)).size).toBe(result.rows.length)
    expect(result.rows.slice(0, 3).map(({ term, arm }) => [term, arm])).toEqual([
      ['difference', null],
      ['level', 'treated'],
      ['level', 'comparison'],
    ])
    for (const row of [result.main, ...result.sensitivity]) expect(result.rows).toContain(row)
  })

  it('compares shares unadjusted by their own interval, and keeps limits of levels inside 0 and 1', () => {
    const rare = work.map((value, row) => (row % 12 === 0 ? value : 0))
    const { sensitivity, rows } = compareOutcome(groupDesign, { ...share, values: rare })
    expect(sensitivity.at(-1)!.estimator).toBe('proportion-difference')
    const limits = rows.filter(({ term }) => term === 'level').flatMap(({ confLow, confHigh }) => [confLow!, confHigh!])
    expect(limits.length).toBeGreaterThan(1)
    expect(limits.every((limit) => limit >= 0 && limit <= 1)).toBe(true)
  })

  it('for the ATO claims plain weighting, which is there for it', () => {
    const design = designComparison({ ...shared, design: 'comparison-group', estimand: 'ATO', treated, covariates })
    const { main, sensitivity } = compareOutcome(design, { ...amount, values: groupColumns.outcome })
    expect([main, ...sensitivity].map(route)).toEqual(['propensity-weighting ATO', 'difference-in-means ATO'])
  })

  it('says why there is no difference when there is no score, and still shows the unadjusted one', () => {
    const design = designComparison({
      ...shared,
      design: 'comparison-group',
      estimand: 'ATT',
      treated,
      covariates: [covariate('apart', group.treated)],
    })
    const { main, sensitivity } = compareOutcome(design, { ...amount, values: groupColumns.outcome })
    expect(main).toMatchObject({ status: 'notComputed', estimate: null, reasons: ['statistics.separation'] })
    expect(sensitivity.at(-1)).toMatchObject({ status: 'ok', warnings: ['comparison.unadjusted'] })
  })
})

describe('comparing an outcome in a trial', () => {
  const values = trialColumns.outcome

  it('claims the adjusted difference when covariates are declared, the plain one when not', () => {
    const adjusted = compareOutcome(designComparison(lottery), { ...amount, values })
    expectAgreement(
      [adjusted.main.estimate, adjusted.main.stdError],
      [trial.lin.difference.estimate, trial.lin.difference.stdError],
      1e-9,
    )
    expect(adjusted.sensitivity.map(route)).toEqual(['difference-in-means ITT'])
    expect(adjusted.sensitivity[0]!.warnings).toEqual([])
    const plain = compareOutcome(designComparison({ ...lottery, covariates: [] }), { ...amount, values })
    expect(route(plain.main)).toBe('difference-in-means ITT')
    expect(plain.sensitivity).toEqual([])
  })

  it('clusters the error of a share too, where the interval of independent people would be too narrow', () => {
    const design = designComparison({ ...lottery, covariates: [], clusters: Int32Array.from(trial.clusters) })
    const { main } = compareOutcome(design, { ...share, values: Float64Array.from(trial.work) })
    expect(main.estimator).toBe('difference-in-means')
  })

  it('counts people without the outcome and says that they are left out', () => {
    const gaps = values.map((value, row) => (row < 24 ? Number.NaN : value))
    const { main, analysed, missing } = compareOutcome(designComparison(lottery), { ...amount, values: gaps })
    const lost = trial.treated.slice(0, 24).filter((arm) => arm === 1).length
    const all = trial.treated.filter((arm) => arm === 1).length
    expect(main.n).toBe(values.length - 24)
    expect(main.warnings).toContain('comparison.rowsLeftOut')
    expect(analysed.treated).toBe(all - lost)
    expect(missing.treated).toBeCloseTo(lost / all, 12)
  })

  it('leaves out a covariate that only one arm varies on', () => {
    const rare = covariate(
      'rare',
      trial.treated.map((arm, row) => (arm === 1 && row % 2 === 0 ? 1 : 0)),
      { binary: true },
    )
    const design = designComparison({ ...lottery, covariates: [...lottery.covariates, rare] })
    const { main } = compareOutcome(design, { ...amount, values })
    expectAgreement([main.estimate], [trial.lin.difference.estimate], 1e-9)
    expect(main.warnings).toEqual(['comparison.covariateLeftOut'])
  })

  it.each([
    ['nobody has an outcome', values.map(() => Number.NaN), 'comparison.emptyArm'],
    [
      'one arm has no outcome',
      values.map((v, row) => (trial.treated[row] === 1 ? v : Number.NaN)),
      'comparison.emptyArm',
    ],
    ['everyone has the same outcome', values.map(() => 0.1), 'comparison.noVariation'],
  ])('gives a row with a reason and never throws when %s', (_, column, reason) => {
    const { main, rows } = compareOutcome(designComparison(lottery), { ...amount, values: column })
    expect(main).toMatchObject({ status: 'notComputed', estimate: null, reasons: [reason] })
    for (const row of rows)
      expect(Object.keys(claimGlossary)).toEqual(expect.arrayContaining([...row.reasons, ...row.warnings]))
  })
})
