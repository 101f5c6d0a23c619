import {
  type EstimatorColumns,
  type EstimatorSettings,
  optionValue,
  statisticsEstimators,
  statisticsGlossary,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  treated: number[]
  age: number[]
  hours: number[]
  work: number[]
  spells: number[]
  months: number[]
  office: number[]
  repeated: number[]
  clustered: Record<'CR1S' | 'CR2', { stdErrors: number[]; degreesOfFreedom: number[] }>
  poisson: { coefficients: number[]; robust: Record<'HC1', number[]> }
  probit: number[]
  profile: { low: number[]; high: number[] }
}>('regression')
const column = (values: readonly number[]) => Float64Array.from(values)
const age = { name: 'age', values: column(reference.age), binary: false, essential: false }
const treated = Uint8Array.from(reference.treated)
const clusters = Int32Array.from(reference.office)
const context = { measure: 'hours', population: 'everyone', horizonDays: 364, unit: 'hours' }

function rowsOf(id: string, columns: EstimatorColumns, options: EstimatorSettings['options'] = {}) {
  const estimator = statisticsEstimators.find((one) => one.id === id)!
  const result = estimator.estimate(columns, { confLevel: 0.95, options })
  return { tidy: estimator.tidy(result, context), glance: estimator.glance(result, context) }
}

it('least squares has clustered errors when there are clusters, of the kind asked for, and warns of few', () => {
  const columns = { outcome: column(reference.hours), treated, covariates: [age], clusters }
  const bell = rowsOf('least-squares', columns).tidy
  expectAgreement(
    bell.map(({ stdError }) => stdError),
    reference.clustered.CR2.stdErrors,
    1e-8,
  )
  expect(bell[1]!.warnings).toContain('statistics.fewClusters')
  const stata = rowsOf('least-squares', columns, { errors: 'CR1S' }).tidy
  expectAgreement(
    stata.map(({ stdError }) => stdError),
    reference.clustered.CR1S.stdErrors,
    1e-8,
  )
  const { clusters: _, ...alone } = columns
  expect(() => rowsOf('least-squares', alone, { errors: 'CR2' })).toThrow(/clusters/)
  expect(() => rowsOf('least-squares', alone, { errors: 'HC9' })).toThrow(/errors/)
})

it('a repeated characteristic is refused, or left out with its reason', () => {
  const again = { name: 'again', values: column(reference.repeated), binary: false, essential: false }
  const columns = { outcome: column(reference.hours), treated, covariates: [age, again] }
  expect(() => rowsOf('least-squares', columns)).toThrow(expect.objectContaining({ code: 'statistics.collinear' }))
  const { tidy } = rowsOf('least-squares', columns, { aliased: 'leaveOut' })
  expect(tidy[3]).toMatchObject({
    term: 'again',
    estimate: null,
    status: 'notComputed',
    reasons: ['statistics.aliased'],
  })
  expect(tidy[2]!.estimate).not.toBeNull()
})

it('logistic regression gives profile-likelihood limits when asked', () => {
  const columns = { outcome: column(reference.work), treated, covariates: [age] }
  const { tidy } = rowsOf('logistic-regression', columns, { interval: 'profile' })
  expectAgreement(
    tidy.map(({ confLow }) => confLow),
    reference.profile.low,
    1e-6,
  )
  expectAgreement(
    tidy.map(({ confHigh }) => confHigh),
    reference.profile.high,
    1e-6,
  )
})

it('Poisson regression counts over the time at risk, with robust errors', () => {
  const columns = { outcome: column(reference.spells), treated, covariates: [age], time: column(reference.months) }
  const { tidy } = rowsOf('poisson-regression', columns)
  expectAgreement(
    tidy.map(({ estimate }) => estimate),
    reference.poisson.coefficients,
    1e-9,
  )
  expectAgreement(
    tidy.map(({ stdError }) => stdError),
    reference.poisson.robust.HC1,
    1e-7,
  )
  const stopped = { ...columns, time: columns.time.map(() => 0) }
  expect(() => rowsOf('poisson-regression', stopped)).toThrow(
    expect.objectContaining({ code: 'statistics.timeNotPositive' }),
  )
  const negative = { ...columns, outcome: columns.outcome.map((value) => -value) }
  expect(() => rowsOf('poisson-regression', negative)).toThrow(
    expect.objectContaining({ code: 'statistics.negativeCount' }),
  )
})

it('probit regression refuses what is not 0 or 1, and warns when events are few', () => {
  const columns = { outcome: column(reference.work), treated, covariates: [age] }
  expectAgreement(
    rowsOf('probit-regression', columns).tidy.map(({ estimate }) => estimate),
    reference.probit,
    1e-6,
  )
  const shares = { ...columns, outcome: columns.outcome.map((value) => value / 2) }
  expect(() => rowsOf('probit-regression', shares)).toThrow(expect.objectContaining({ code: 'statistics.notZeroOne' }))
  const rare = columns.outcome.map((_, row) => (row % 11 === 0 ? 1 : 0))
  expect(rowsOf('probit-regression', { ...columns, outcome: rare }).tidy[0]!.warnings).toContain('statistics.fewEvents')
})

it('a lottery that hardly moves who takes part is a weak instrument, and says so', () => {
  const takeUp = column(reference.age.map((value, row) => ((value + row) % 3 === 0 ? 1 : 0)))
  const { tidy, glance } = rowsOf('two-stage-least-squares', { outcome: column(reference.hours), treated, takeUp })
  expect(glance.term).toBe('first-stage-f')
  expect(glance.estimate!).toBeLessThan(10)
  for (const row of tidy) expect(row.warnings).toContain('statistics.weakInstrument')
})

it('every warning and reason of these estimators has words', () => {
  const codes = ['aliased', 'perfectFit', 'highLeverage', 'fewDegreesOfFreedom', 'noClusterSpread', 'weakInstrument']
  for (const code of codes) expect(statisticsGlossary).toHaveProperty([`statistics.${code}`])
})

it('options without a choice are off', () => {
  const errors = statisticsEstimators.find(({ id }) => id === 'least-squares')!.options![0]!
  expect(optionValue(errors, { confLevel: 0.95 })).toBeNull()
})
