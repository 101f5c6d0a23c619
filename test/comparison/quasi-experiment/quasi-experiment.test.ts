import { comparisonEstimators, fitDiscontinuity, fitInterruptedSeries, fitTwoWayEffects } from '@doorstroom/comparison'
import {
  type AnyEstimator,
  durbinWatson,
  type EstimatorColumns,
  neweyWestCovariance,
  type OptionValue,
  robustCovariance,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { context } from '../trial.ts'

interface Jump {
  coefficients: number[]
  HC1: number
  HC3: number[]
  nBelow: number
  nAbove: number
  degreesOfFreedom: number
}
interface OverTime {
  estimate: number
  stdError: number
  degreesOfFreedom: number
}
const reference = readReference<{
  running: number[]
  weeks: number[]
  triangular: Jump
  epanechnikov: Jump
  uniform: Jump
  quarter: number[]
  rate: number[]
  series: { coefficients: number[]; neweyWest: number[]; durbinWatson: number }
  person: number[]
  year: number[]
  group: number[]
  amount: number[]
  pooled: OverTime
  before: OverTime
  twoWay: { estimate: number; CR0: number; CR1S: number }
}>('quasi-experiment')
const column = (values: readonly number[]) => Float64Array.from(values)
const roots = (covariance: readonly Float64Array[]) => covariance.map((row, place) => Math.sqrt(row[place]!))
const code = (value: string) => expect.objectContaining({ code: value })

function rowsOf(id: string, columns: EstimatorColumns, options: Record<string, OptionValue>) {
  const estimator = comparisonEstimators.find((one) => one.id === id) as AnyEstimator
  const result = estimator.estimate(columns, { confLevel: 0.95, options })
  return { tidy: estimator.tidy(result, context), glance: estimator.glance(result, context) }
}

it.each([
  ['triangular', 1.5],
  ['epanechnikov', 2],
  ['uniform', 1],
] as const)('a jump under the %s kernel is that of weighted lm', (kernel, bandwidth) => {
  const expected = reference[kernel]
  const input = { outcome: column(reference.weeks), running: column(reference.running), cutoff: 0.5, bandwidth, kernel }
  const { fit, nBelow, nAbove } = fitDiscontinuity(input)
  expectAgreement(fit.coefficients, expected.coefficients, 1e-10)
  expectAgreement([roots(robustCovariance(fit, 'HC1'))[1]!], [expected.HC1], 1e-10)
  expectAgreement(roots(robustCovariance(fit, 'HC3')), expected.HC3, 1e-10)
  expect([nBelow, nAbove, fit.degreesOfFreedom]).toEqual([expected.nBelow, expected.nAbove, expected.degreesOfFreedom])
})

it('the estimator of a jump says which side is treated and warns when few are near', () => {
  const columns = { outcome: column(reference.weeks), running: column(reference.running) }
  const options = { cutoff: 0.5, bandwidth: 1.5 }
  const above = rowsOf('regression-discontinuity', columns, options)
  const below = rowsOf('regression-discontinuity', columns, { ...options, treatedSide: 'below' })
  const jump = above.tidy.find(({ term }) => term === 'difference-at-cutoff')!
  expectAgreement(
    [jump.estimate, jump.stdError],
    [reference.triangular.coefficients[1]!, reference.triangular.HC3[1]!],
    1e-9,
  )
  expect(below.tidy[1]!.estimate).toBeCloseTo(-jump.estimate!, 9)
  expect(rowsOf('regression-discontinuity', columns, { cutoff: 0.5, bandwidth: 0.4 }).tidy[1]!.warnings).toContain(
    'comparison.fewNearCutoff',
  )
  expect(() => rowsOf('regression-discontinuity', columns, { cutoff: 5, bandwidth: 1 })).toThrow(
    code('comparison.tooFewNearCutoff'),
  )
  expect(() => rowsOf('regression-discontinuity', columns, { bandwidth: -1 })).toThrow(code('comparison.badSetting'))
})

it('an interrupted series has the line, jump, errors and autocorrelation of R, in any order of rows', () => {
  const fit = fitInterruptedSeries({ outcome: column(reference.rate), moment: column(reference.quarter), breakAt: 25 })
  expectAgreement(fit.coefficients, reference.series.coefficients, 1e-9)
  expectAgreement(roots(neweyWestCovariance(fit, 3, true)), reference.series.neweyWest, 1e-9)
  expectAgreement([durbinWatson(fit.residuals)], [reference.series.durbinWatson], 1e-10)
  const columns = { outcome: column(reference.rate.toReversed()), moment: column(reference.quarter.toReversed()) }
  const { tidy, glance } = rowsOf('interrupted-time-series', columns, { breakAt: 25 })
  expectAgreement(
    tidy.map(({ stdError }) => stdError),
    reference.series.neweyWest,
    1e-9,
  )
  expect(glance.estimate).toBeCloseTo(reference.series.durbinWatson, 10)
})

it('1, 2, 3 and then 7, 9, 11 is a slope of 1, a jump of 3 and a slope that grows by 1', () => {
  const moment = Float64Array.of(1, 2, 3, 4, 5, 6)
  const fit = fitInterruptedSeries({ outcome: Float64Array.of(1, 2, 3, 7, 9, 11), moment, breakAt: 4 })
  expectAgreement(fit.coefficients, [0, 1, 3, 1], 1e-10, 1e-10)
  expect(() => fitInterruptedSeries({ outcome: moment, moment, breakAt: 5 })).toThrow(code('comparison.tooFewMoments'))
})

const panel = {
  outcome: column(reference.amount),
  treated: Uint8Array.from(reference.group),
  moment: column(reference.year),
  clusters: Int32Array.from(reference.person),
}

it('a difference in differences has the CR2 error of R, and shows how the groups went before', () => {
  const { tidy, glance } = rowsOf('difference-in-differences', panel, { startsAt: 4 })
  expectAgreement([tidy[0]!.estimate, tidy[0]!.stdError], [reference.pooled.estimate, reference.pooled.stdError], 1e-9)
  expectAgreement([glance.estimate, glance.stdError], [reference.before.estimate, reference.before.stdError], 1e-9)
  expect(tidy[0]!.estimand).toBe('ATT')
})

it('with a level per person the effect is that of two-way fixed effects, in a panel with gaps too', () => {
  const exposed = column(reference.group.map((one, row) => (reference.year[row]! >= 4 ? one : 0)))
  const { outcome, clusters } = panel
  const periods = Int32Array.from(reference.year)
  const fit = fitTwoWayEffects({ outcome, columns: [exposed], units: clusters, periods })
  const { estimate, CR0, CR1S } = reference.twoWay
  const errors = (['CR0', 'CR1S'] as const).map((type) => fit.clustered(clusters, type).stdErrors[0]!)
  expectAgreement([fit.coefficients[0]!, ...errors], [estimate, CR0, CR1S], 1e-9)
  const { tidy } = rowsOf('difference-in-differences', panel, { startsAt: 4, levels: 'cluster' })
  expect(tidy[0]!.estimate).toBeCloseTo(estimate, 9)
})

it('3 against 1 is a difference in differences of 2, and without before there is none', () => {
  const columns = {
    outcome: Float64Array.of(1, 4, 1, 2, 2, 5.5, 2, 3.5),
    treated: Uint8Array.of(1, 1, 0, 0, 1, 1, 0, 0),
    moment: Float64Array.of(0, 1, 0, 1, 0, 1, 0, 1),
  }
  const { tidy, glance } = rowsOf('difference-in-differences', columns, { startsAt: 1 })
  expect(tidy[0]!.estimate).toBeCloseTo(2, 12)
  expect(tidy[0]!.warnings).toEqual(['comparison.unclusteredPanel', 'comparison.noTrendBefore'])
  expect(glance).toMatchObject({ estimate: null, reasons: ['comparison.noTrendBefore'] })
  expect(() => rowsOf('difference-in-differences', columns, { startsAt: 0 })).toThrow(
    code('comparison.noBeforeOrAfter'),
  )
})
