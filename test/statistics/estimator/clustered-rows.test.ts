import {
  type AnyEstimator,
  type EstimatorColumns,
  labelColumn,
  type OptionValue,
  type ResultRow,
  type RowContext,
  statisticsEstimators,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const context: RowContext = { measure: 'm', population: 'everyone', horizonDays: 0, unit: 'points' }

function rows(id: string, columns: EstimatorColumns, options: Record<string, OptionValue> = {}) {
  const estimator = statisticsEstimators.find((candidate) => candidate.id === id) as AnyEstimator
  const result = estimator.estimate(columns, { confLevel: 0.95, options })
  const tidy: ResultRow[] = estimator.tidy(result, context)
  return { tidy, glance: estimator.glance(result, context), byTerm: new Map(tidy.map((row) => [row.term, row])) }
}

const covariate = (name: string, values: readonly number[]) => ({
  name,
  values: Float64Array.from(values),
  binary: false,
  essential: false,
})

interface MixedReference {
  cluster: number[]
  treated: number[]
  year: number[]
  outcome: number[]
  binary: number[]
  REML: { stdErrors: number[]; pValues: number[]; between: number; within: number }
  ML: { between: number }
  logistic9: { coefficients: number[]; deviation: number }
}
const mixed = readReference<MixedReference>('mixed-models')
const clustered = (outcome: readonly number[]): EstimatorColumns => ({
  outcome: Float64Array.from(outcome),
  clusters: Int32Array.from(mixed.cluster),
  treated: Uint8Array.from(mixed.treated),
  covariates: [covariate('year', mixed.year)],
})

it('rows of a random-intercept model carry lmerTest p-values, the two variances and the intraclass correlation', () => {
  const { tidy, glance } = rows('random-intercept', clustered(mixed.outcome))
  expect(tidy.map(({ term }) => term)).toEqual(['intercept', 'treated', 'year', 'variance-between', 'variance-within'])
  expectAgreement(
    tidy.slice(0, 3).map(({ stdError }) => stdError),
    mixed.REML.stdErrors,
    1e-6,
  )
  expectAgreement(
    tidy.slice(0, 3).map(({ pValue }) => pValue),
    mixed.REML.pValues,
    1e-4,
  )
  const { between, within } = mixed.REML
  expectAgreement(
    [tidy[3]!.estimate, tidy[4]!.estimate, glance.estimate],
    [between, within, between / (between + within)],
    1e-5,
  )
  expect(rows('random-intercept', clustered(mixed.outcome), { method: 'ML' }).tidy[3]!.estimate).toBeCloseTo(
    mixed.ML.between,
    4,
  )
  expect(tidy[0]!.warnings).toEqual([])
})

it('few clusters, few events and clusters that do not differ are said', () => {
  const few = {
    outcome: Float64Array.of(1, 2, 3, 2, 3, 1, 3, 1, 2),
    clusters: Int32Array.of(1, 1, 1, 2, 2, 2, 3, 3, 3),
  }
  expect(rows('random-intercept', few).tidy[0]!.warnings).toEqual([
    'statistics.fewClusters',
    'statistics.noSpreadBetween',
  ])
  const { tidy, glance } = rows('random-intercept-logistic', clustered(mixed.binary), { points: 9 })
  expectAgreement(
    tidy.map(({ estimate }) => estimate),
    [...mixed.logistic9.coefficients, mixed.logistic9.deviation],
    2e-4,
  )
  expect(tidy[0]).toMatchObject({ unit: 'log-odds', warnings: ['statistics.fewClusters'] })
  expect(glance).toMatchObject({ term: 'intraclass-correlation', unit: 'share' })
  expect(rows('cluster-correlation', few).tidy[0]!.warnings).toEqual(['statistics.fewClusters'])
})

it('estimating equations report the working correlation, and ar1 asks for a moment', () => {
  const columns = { ...clustered(mixed.outcome), moment: Float64Array.from(mixed.year) }
  const { tidy, glance } = rows('generalized-estimating-equations', columns, { correlation: 'ar1' })
  expect(tidy.at(-1)).toMatchObject({ term: 'correlation-within', unit: 'correlation' })
  expect(tidy[1]!.warnings).toEqual(['statistics.fewClusters'])
  expect(glance).toMatchObject({ term: 'clusters', estimate: 20 })
  expect(() => rows('generalized-estimating-equations', clustered(mixed.outcome), { correlation: 'ar1' })).toThrow(
    "'moment'",
  )
  const odds = rows('generalized-estimating-equations', clustered(mixed.binary), { family: 'binomial' }).tidy
  expect(odds[1]!.unit).toBe('log-odds')
})

it('pooled rows have the interval of mice and say when more imputations are needed', () => {
  const reference = readReference<
    Record<'copy' | 'treated' | 'age' | 'amount' | 'binary', number[]> & {
      linear: { low: number[]; high: number[]; missing: number[] }
      logistic: { estimate: number[] }
    }
  >('multiple-imputation')
  const columns = {
    outcome: Float64Array.from(reference.amount),
    moment: Float64Array.from(reference.copy),
    treated: Uint8Array.from(reference.treated),
    covariates: [covariate('age', reference.age)],
  }
  const { tidy, glance } = rows('pooled-imputations', columns)
  expectAgreement(
    tidy.flatMap(({ confLow, confHigh }) => [confLow, confHigh]),
    reference.linear.low.flatMap((low, index) => [low, reference.linear.high[index]!]),
    1e-8,
  )
  expect(tidy[0]).toMatchObject({ n: 40, warnings: ['statistics.fewImputations'] })
  expect(glance.estimate).toBeCloseTo(Math.max(...reference.linear.missing), 8)
  const logistic = rows(
    'pooled-imputations',
    { ...columns, outcome: Float64Array.from(reference.binary) },
    { model: 'logistic' },
  )
  expectAgreement(
    logistic.tidy.map(({ estimate }) => estimate),
    reference.logistic.estimate,
    1e-8,
  )
})

it('a column is described per group, weighted too, and amounts below 0 have no Gini', () => {
  const columns = {
    outcome: Float64Array.of(1, 2, 3, -1, 5, 5),
    weights: Float64Array.of(1, 1, 2, 1, 1, 1),
    group: labelColumn('site', ['b', 'b', 'b', 'a', 'a', null]),
  }
  const { byTerm, glance } = rows('describe-column', columns)
  expect(byTerm.get('mean (a)')).toMatchObject({ estimate: 2, n: 2, warnings: ['statistics.rowsLeftOut'] })
  expect(byTerm.get('median (b)')!.estimate).toBe(2)
  expect(byTerm.get('weighted-mean (b)')!.estimate).toBe(2.25)
  expect(byTerm.get('gini (b)')!.estimate).toBeCloseTo(4 / 18, 12)
  expect(byTerm.get('gini (a)')).toMatchObject({ estimate: null, reasons: ['statistics.negativeAmounts'] })
  expect(byTerm.get('skewness (a)')).toMatchObject({ estimate: null, reasons: ['statistics.tooFewPersons'] })
  expect(glance.estimate).toBe(5)
})

it('what providers may expect follows from everyone, and they keep the order they were given in', () => {
  const group = { name: 'provider', levels: ['zuid', 'noord'], codes: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1) }
  const columns = { outcome: Float64Array.of(1, 1, 1, 0, 1, 0, 0, 0), group }
  const { tidy, glance } = rows('provider-funnel', columns)
  expect(tidy.map(({ term, estimate }) => [term, estimate])).toEqual([
    ['observed-over-expected (zuid)', 1.5],
    ['by-chance (zuid)', 0.5],
    ['observed-over-expected (noord)', 0.5],
    ['by-chance (noord)', 0.5],
  ])
  expect(tidy[1]).toMatchObject({ confLow: 0, confHigh: 1, n: 4, nEvents: 3 })
  expect(glance.estimate).toBe(0.5)
  // A characteristic that accounts for the whole difference leaves both at what was expected.
  const explained = rows('provider-funnel', { ...columns, covariates: [covariate('zuid', [1, 1, 1, 1, 0, 0, 0, 0])] })
  expect(explained.tidy[0]!.estimate).toBeCloseTo(1, 9)
})

it('the quality of a prediction stands beside its calibration', () => {
  const reference = readReference<
    Record<'outcome' | 'age' | 'skill', number[]> & {
      model: Record<'area' | 'areaStdError' | 'hosmerLemeshow', number>
    }
  >('classification')
  const columns = {
    outcome: Float64Array.from(reference.outcome),
    covariates: [covariate('age', reference.age), covariate('skill', reference.skill)],
  }
  const { tidy, glance } = rows('classification', columns)
  expectAgreement([tidy[0]!.estimate, tidy[0]!.stdError], [reference.model.area, reference.model.areaStdError], 1e-9)
  expect(glance.estimate).toBeCloseTo(reference.model.hosmerLemeshow, 8)
})
