import {
  type CovarianceType,
  coefficientInfluence,
  covarianceTypes,
  EstimationFailure,
  fitLeastSquares,
  predictLeastSquares,
  robustCovariance,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Linear {
  coefficients: number[]
  sigma: number
  degreesOfFreedom: number
  leverage: number[]
  covariance: Record<CovarianceType, number[][]>
}
const reference = readReference<{
  treated: number[]
  age: number[]
  income: number[]
  hours: number[]
  weights: number[]
  linear: Linear
  weighted: Linear
  weightedRows: number[]
  badlyScaled: {
    year: number[]
    cents: number[]
    share: number[]
    slopes: number[]
    intercept: number
    stdErrors: number[]
  }
}>('regression')
const column = (values: number[]) => Float64Array.from(values)
const columns = [reference.treated, reference.age, reference.income].map(column)
const outcome = column(reference.hours)

it('coefficients, leverage and all five covariances agree with lm and sandwich', () => {
  const fit = fitLeastSquares({ columns, outcome })
  expectAgreement(fit.coefficients, reference.linear.coefficients, 1e-11)
  expectAgreement(fit.leverage, reference.linear.leverage, 1e-11)
  expectAgreement([fit.sigma, fit.degreesOfFreedom], [reference.linear.sigma, 56], 1e-12)
  for (const type of covarianceTypes)
    expectAgreement(
      robustCovariance(fit, type).flatMap((row) => [...row]),
      reference.linear.covariance[type].flat(),
      1e-9,
    )
})

it('weighted fits agree with lm and sandwich, and a row with weight 0 counts as absent', () => {
  const fit = fitLeastSquares({ columns, outcome, weights: column(reference.weights) })
  expectAgreement(fit.coefficients, reference.weighted.coefficients, 1e-11)
  expectAgreement(
    reference.weightedRows.map((row) => fit.leverage[row]!),
    reference.weighted.leverage,
    1e-11,
  )
  expect(fit.n).toBe(59)
  for (const type of covarianceTypes)
    expectAgreement(
      robustCovariance(fit, type).flatMap((row) => [...row]),
      reference.weighted.covariance[type].flat(),
      1e-9,
    )
})

it('a year, a huge amount and a share that hardly moves can stand side by side', () => {
  const { year, cents, share, slopes, intercept, stdErrors } = reference.badlyScaled
  const fit = fitLeastSquares({ columns: [year, cents, share].map(column), outcome })
  expectAgreement(fit.coefficients, [intercept, ...slopes], 1e-8)
  const errors = robustCovariance(fit, 'HC2').map((row, index) => Math.sqrt(row[index]!))
  expectAgreement(errors.slice(1), stdErrors, 1e-8)
})

it('the line through (0, 1), (1, 3), (2, 6) starts at 5/6 and rises 5/2', () => {
  const fit = fitLeastSquares({ columns: [Float64Array.of(0, 1, 2)], outcome: Float64Array.of(1, 3, 6) })
  expectAgreement(fit.coefficients, [5 / 6, 5 / 2], 1e-14)
  expectAgreement(predictLeastSquares(fit, [Float64Array.of(4)]), [65 / 6], 1e-14)
})

it('the influences of the rows add up to nothing, and their squares to HC0', () => {
  const fit = fitLeastSquares({ columns, outcome, weights: column(reference.weights) })
  const treatedEffect = coefficientInfluence(fit)[1]!
  expect(treatedEffect.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10)
  const squares = treatedEffect.reduce((sum, value) => sum + value * value, 0)
  expect(squares).toBeCloseTo(reference.weighted.covariance.HC0[1]![1]!, 10)
})

it('a person who alone has a characteristic leaves the HC2 errors of the others as without that person', () => {
  const alone = outcome.map((_, row) => (row === 4 ? 1 : 0))
  const withDummy = fitLeastSquares({ columns: [...columns, alone], outcome })
  const without = fitLeastSquares({
    columns: columns.map((values) => values.filter((_, row) => row !== 4)),
    outcome: outcome.filter((_, row) => row !== 4),
  })
  const error = (fit: typeof without) => robustCovariance(fit, 'HC2')[1]![1]!
  expect(error(withDummy)).toBeCloseTo(error(without), 10)
})

it('what cannot be fitted is a failure that says how many and what to do', () => {
  const codeOf = (attempt: () => unknown) => {
    try {
      attempt()
    } catch (error) {
      return error instanceof EstimationFailure ? `${error.code}: ${error.text.en}` : String(error)
    }
    return 'fitted'
  }
  const twice = [...columns, columns[1]!, outcome.map(() => 7)]
  expect(codeOf(() => fitLeastSquares({ columns: twice, outcome }))).toMatch(/^statistics\.collinear: 2 /)
  const gap = outcome.map((value, row) => (row < 3 ? Number.NaN : value))
  expect(codeOf(() => fitLeastSquares({ columns, outcome: gap }))).toMatch(/^statistics\.missingValues: 3 rows/)
  const few = { columns: [Float64Array.of(0, 1)], outcome: Float64Array.of(1, 2) }
  expect(codeOf(() => fitLeastSquares(few))).toMatch(/^statistics\.tooFewPersons: There are 2 rows/)
  expect(codeOf(() => fitLeastSquares({ columns, outcome, weights: outcome.map(() => -1) }))).toMatch(/negativeWeights/)
})
