import { EstimationFailure, fitLogistic, predictLogistic } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Logistic {
  coefficients: number[]
  covariance: number[][]
  fitted: number[]
  logLikelihood: number
}
const reference = readReference<{
  treated: number[]
  age: number[]
  income: number[]
  work: number[]
  weights: number[]
  logistic: Logistic
  logisticWeighted: Logistic
}>('regression')
const column = (values: number[]) => Float64Array.from(values)
const treated = column(reference.treated)
const age = column(reference.age)
const thousands = column(reference.income.map((value) => value / 1000))
const outcome = column(reference.work)

function codeOf(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    return error instanceof EstimationFailure ? error.code : String(error)
  }
  return 'fitted'
}

it('coefficients, covariance, probabilities and likelihood agree with glm', () => {
  const fit = fitLogistic({ columns: [treated, age, thousands], outcome })
  expectAgreement(fit.coefficients, reference.logistic.coefficients, 1e-9)
  expectAgreement(
    fit.covariance.flatMap((row) => [...row]),
    reference.logistic.covariance.flat(),
    1e-8,
  )
  expectAgreement(fit.fitted, reference.logistic.fitted, 1e-10)
  expect(fit.logLikelihood).toBeCloseTo(reference.logistic.logLikelihood, 9)
  expectAgreement(predictLogistic(fit, [treated, age, thousands]), fit.fitted, 1e-13)
})

it('weighted coefficients agree with glm', () => {
  const fit = fitLogistic({ columns: [treated, age], outcome, weights: column(reference.weights) })
  expectAgreement(fit.coefficients, reference.logisticWeighted.coefficients, 1e-9)
  expectAgreement(
    fit.covariance.flatMap((row) => [...row]),
    reference.logisticWeighted.covariance.flat(),
    1e-8,
  )
})

it('a third against two thirds is minus log 2 and two log 2', () => {
  const fit = fitLogistic({ columns: [Float64Array.of(0, 0, 0, 1, 1, 1)], outcome: Float64Array.of(0, 0, 1, 0, 1, 1) })
  expectAgreement(fit.coefficients, [-Math.LN2, 2 * Math.LN2], 1e-12)
})

it('at the optimum the residuals add up to nothing over every column, however badly scaled', () => {
  const cents = thousands.map((value) => value * 1e9)
  const { fitted } = fitLogistic({ columns: [treated, age.map((value) => value + 1e6), cents], outcome })
  for (const values of [treated.map(() => 1), treated, age, thousands])
    expect(values.reduce((sum, value, row) => sum + value * (outcome[row]! - fitted[row]!), 0)).toBeCloseTo(0, 8)
})

it('a column that tells the outcomes apart is separation, complete or in one group only', () => {
  const threshold = age.map((value) => (value > 40 ? 1 : 0))
  expect(codeOf(() => fitLogistic({ columns: [age], outcome: threshold }))).toBe('statistics.separation')
  const onlyWorkers = outcome.map((value, row) => (value === 1 && row % 3 === 0 ? 1 : 0))
  expect(codeOf(() => fitLogistic({ columns: [onlyWorkers, age], outcome }))).toBe('statistics.separation')
})

it('nearly separated groups still have a finite answer', () => {
  const n = 4000
  const group = Float64Array.from({ length: n }, (_, row) => (row < n / 2 ? 0 : 1))
  const rare = group.map((_, row) => (row === 0 || (row >= n / 2 && row < n - 1) ? 1 : 0))
  const fit = fitLogistic({ columns: [group], outcome: rare })
  const odds = Math.log(n / 2 - 1)
  expectAgreement(fit.coefficients, [-odds, 2 * odds], 1e-10)
})

it('one outcome for everyone and repeated columns are named failures', () => {
  expect(codeOf(() => fitLogistic({ columns: [age], outcome: age.map(() => 1) }))).toBe('statistics.oneOutcome')
  expect(codeOf(() => fitLogistic({ columns: [age, age.map((value) => 2 * value)], outcome }))).toBe(
    'statistics.collinear',
  )
  expect(codeOf(() => fitLogistic({ columns: [age], outcome: age }))).toMatch(/0 or 1/)
})
