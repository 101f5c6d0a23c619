import {
  durbinWatson,
  fitLeastSquares,
  fitTwoStageLeastSquares,
  leastSquaresSummary,
  neweyWestCovariance,
  robustCovariance,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  treated: number[]
  age: number[]
  income: number[]
  hours: number[]
  repeated: number[]
  summary: { rSquared: number; adjusted: number; f: number; logLikelihood: number }
  aliased: { coefficients: (number | null)[]; stdErrors: (number | null)[] }
  origin: { coefficients: number[]; rSquared: number }
  neweyWest: number[]
  neweyWestAdjusted: number[]
  durbinWatson: number
}>('regression')
const column = (values: readonly number[]) => Float64Array.from(values)
const columns = [column(reference.treated), column(reference.age)]
const outcome = column(reference.hours)
const roots = (covariance: readonly Float64Array[]) => covariance.map((row, place) => Math.sqrt(row[place]!))

it('the fit as a whole is that of summary(lm)', () => {
  const { rSquared, adjustedRSquared, fStatistic, logLikelihood } = leastSquaresSummary(
    fitLeastSquares({ columns, outcome }),
  )
  const { summary } = reference
  expectAgreement(
    [rSquared, adjustedRSquared, fStatistic, logLikelihood],
    [summary.rSquared, summary.adjusted, summary.f, summary.logLikelihood],
    1e-11,
  )
})

it('a column that repeats another is left out when asked, and the others are as lm has them', () => {
  const all = [...columns, column(reference.repeated), column(reference.income)]
  const fit = fitLeastSquares({ columns: all, outcome, aliased: 'leaveOut' })
  const known = (values: Iterable<number>) => [...values].map((value) => (Number.isNaN(value) ? null : value))
  expect(reference.aliased.coefficients[3]).toBeNull()
  expectAgreement(known(fit.coefficients), reference.aliased.coefficients, 1e-9)
  const errors = known(roots(robustCovariance(fit, 'classical')))
  expectAgreement(
    errors.filter((value) => value !== null),
    reference.aliased.stdErrors.filter((value) => value !== null),
    1e-9,
  )
})

it('a line through the origin has no intercept and measures shares about 0', () => {
  const fit = fitLeastSquares({ columns, outcome, intercept: false })
  expectAgreement(fit.coefficients, reference.origin.coefficients, 1e-11)
  expectAgreement([leastSquaresSummary(fit).rSquared], [reference.origin.rSquared], 1e-11)
})

it('errors of Newey and West, and Durbin and Watson, are those of R', () => {
  const fit = fitLeastSquares({ columns, outcome })
  expectAgreement(roots(neweyWestCovariance(fit, 3, false)), reference.neweyWest, 1e-10)
  expectAgreement(roots(neweyWestCovariance(fit, 3, true)), reference.neweyWestAdjusted, 1e-10)
  expectAgreement([durbinWatson(fit.residuals)], [reference.durbinWatson], 1e-12)
  expectAgreement(
    neweyWestCovariance(fit, 0, false).flatMap((row) => [...row]),
    robustCovariance(fit, 'HC0').flatMap((row) => [...row]),
    1e-11,
  )
})

it('columns in wild units and nearly alike lose no digits to the shortcut over cross products', () => {
  const near = columns[1]!.map((value, row) => value + 1e-5 * Math.sin(row))
  const fit = fitLeastSquares({ columns: [columns[1]!, near], outcome })
  const turned = fitLeastSquares({
    columns: [columns[1]!, near.map((v, row) => (v - columns[1]![row]!) * 1e5)],
    outcome,
  })
  expectAgreement([fit.coefficients[2]! / 1e5], [turned.coefficients[2]!], 1e-7)
  expectAgreement(fit.fitted, turned.fitted, 1e-9)
})

it('an outcome that follows exactly leaves residuals of nothing', () => {
  const exact = columns[1]!.map((value) => 0.1 * value + 3)
  const fit = fitLeastSquares({ columns, outcome: exact })
  expect(fit.residualSquares).toBe(0)
  expectAgreement(fit.coefficients, [3, 0, 0.1], 1e-10, 1e-10)
})

it('when half of those assigned take part, the effect of taking part is twice that of being assigned', () => {
  const assigned = Float64Array.of(1, 1, 1, 1, 0, 0, 0, 0)
  const takeUp = Float64Array.of(1, 1, 0, 0, 0, 0, 0, 0)
  const gain = Float64Array.of(9, 8, 4, 3, 4, 3, 4, 3)
  const fit = fitTwoStageLeastSquares({ outcome: gain, takeUp, instruments: [assigned] })
  expectAgreement([fit.coefficients[1]!], [(6 - 3.5) / 0.5], 1e-12)
  const nobody = { outcome: gain, takeUp: Float64Array.of(1, 0, 1, 0, 1, 0, 1, 0), instruments: [assigned] }
  expect(() => fitTwoStageLeastSquares(nobody)).toThrow(expect.objectContaining({ code: 'statistics.noFirstStage' }))
})
