import {
  type AnyEstimator,
  type EstimatorColumns,
  type ResultRow,
  type RowContext,
  statisticsEstimators,
  studentTTwoSided,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const context: RowContext = { measure: 'm', population: 'everyone', horizonDays: 364, unit: 'weeks', arm: 'treated' }

function estimator(id: string): AnyEstimator {
  return statisticsEstimators.find((candidate) => candidate.id === id)!
}

function rows(
  id: string,
  columns: EstimatorColumns,
  times?: readonly number[],
): { tidy: ResultRow[]; glance: ResultRow } {
  const result = estimator(id).estimate(columns, { confLevel: 0.95, ...(times && { times }) })
  return { tidy: estimator(id).tidy(result, context), glance: estimator(id).glance(result, context) }
}

it('a mean has the t interval of t.test', () => {
  const reference = readReference<{ values: number[]; mean: number; meanStdError: number; meanInterval: number[] }>(
    'describe',
  )
  const [row] = rows('mean', { outcome: Float64Array.from(reference.values) }).tidy
  expectAgreement(
    [row!.estimate, row!.stdError, row!.confLow, row!.confHigh],
    [reference.mean, reference.meanStdError, ...reference.meanInterval],
    1e-11,
  )
  expect(row).toMatchObject({ term: 'mean', unit: 'weeks', arm: 'treated', n: 40, estimand: 'description' })
})

it('one person has a mean and no interval', () => {
  const [row] = rows('mean', { outcome: Float64Array.of(12) }).tidy
  expect(row).toMatchObject({ estimate: 12, status: 'ok', stdError: null, confLow: null, confLevel: null, n: 1 })
})

it('18 of 40 is a share of .45 between .307 and .602, and who is missing is left out with a warning', () => {
  const outcome = Float64Array.from({ length: 43 }, (_, row) => (row < 18 ? 1 : row < 40 ? 0 : Number.NaN))
  const { tidy, glance } = rows('wilson', { outcome })
  expect(tidy[0]).toMatchObject({ term: 'proportion', unit: 'share', n: 40, nEvents: 18, estimate: 0.45 })
  expectAgreement([tidy[0]!.confLow, tidy[0]!.confHigh], [0.3070531, 0.6017091], 1e-6)
  expect(tidy[0]!.warnings).toEqual(['statistics.rowsLeftOut'])
  expect(glance).toMatchObject({ term: 'analysed', unit: 'persons', estimate: 40 })
})

it('incidences are reported per way out at the times asked for, and not past the follow-up', () => {
  const columns = {
    time: Float64Array.of(2, 3, 4, 5, 7),
    event: Uint8Array.of(1, 2, 0, 1, 0),
    causes: ['work', 'other'],
  }
  const { tidy, glance } = rows('aalen-johansen', columns, [3, 7, 365])
  expect(tidy.map(({ horizonDays, term, estimate, nEvents, n }) => [horizonDays, term, estimate, nEvents, n])).toEqual([
    [3, 'work', 0.2, 1, 5],
    [3, 'other', 0.2, 1, 5],
    [7, 'work', expect.closeTo(0.5, 12), 2, 5],
    [7, 'other', 0.2, 1, 5],
    [365, 'work', null, null, 5],
    [365, 'other', null, null, 5],
  ])
  expect(glance).toMatchObject({ term: 'event-free', horizonDays: 7, nEvents: 3 })
  expect(glance.estimate).toBeCloseTo(0.3, 12)
})

it('a survival curve has a row per event time and its median, or the reason why there is none', () => {
  const { tidy, glance } = rows('kaplan-meier', { time: Float64Array.of(1, 2, 3), event: Uint8Array.of(1, 0, 1) })
  expect(tidy.map(({ horizonDays, estimate }) => [horizonDays, estimate])).toEqual([
    [1, expect.closeTo(2 / 3, 12)],
    [3, 0],
  ])
  expect(glance).toMatchObject({ term: 'median', estimate: 3, unit: 'days', n: 3, nEvents: 2 })
  const none = rows('kaplan-meier', { time: Float64Array.of(1, 2, 3), event: Uint8Array.of(0, 0, 1) }, [0, 2]).glance
  expect(none.estimate).toBe(3)
  const early = rows('kaplan-meier', { time: Float64Array.of(1, 2, 3), event: Uint8Array.of(1, 0, 0) }, [0.5]).glance
  expect(early).toMatchObject({ estimate: null, status: 'notComputed', reasons: ['statistics.medianNotReached'] })
})

it('regression rows carry robust errors, p-values and the variance accounted for, as lm and sandwich give them', () => {
  const reference = readReference<{
    treated: number[]
    age: number[]
    income: number[]
    hours: number[]
    linear: { coefficients: number[]; covariance: { HC2: number[][] }; rSquared: number }
  }>('regression')
  const covariate = (name: 'age' | 'income') => ({
    name,
    values: Float64Array.from(reference[name]),
    binary: false,
    essential: false,
  })
  const columns = {
    outcome: Float64Array.from(reference.hours),
    treated: Uint8Array.from(reference.treated),
    covariates: [covariate('age'), covariate('income')],
  }
  const { tidy, glance } = rows('least-squares', columns)
  expect(tidy.map(({ term }) => term)).toEqual(['intercept', 'treated', 'age', 'income'])
  const { coefficients, covariance, rSquared } = reference.linear
  const errors = covariance.HC2.map((row, index) => Math.sqrt(row[index]!))
  expectAgreement(
    tidy.map((row) => row.estimate),
    coefficients,
    1e-10,
  )
  expectAgreement(
    tidy.map((row) => row.stdError),
    errors,
    1e-10,
  )
  const pValues = coefficients.map((coefficient, index) => studentTTwoSided(coefficient / errors[index]!, 56))
  expectAgreement(
    tidy.map((row) => row.pValue),
    pValues,
    1e-8,
  )
  expect(glance.estimate).toBeCloseTo(rSquared, 11)
  const ones = Float64Array.from(reference.hours, () => 1)
  const weighted = rows('least-squares', { ...columns, weights: ones }).tidy
  expectAgreement(
    weighted.map((row) => row.stdError),
    errors,
    1e-10,
  )
})

it('a column that an estimator needs and did not get is named', () => {
  expect(() => rows('kaplan-meier', { time: Float64Array.of(1) })).toThrow("'event'")
})
