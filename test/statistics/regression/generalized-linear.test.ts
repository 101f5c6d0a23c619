import {
  coefficientInfluence,
  EstimationFailure,
  fitGeneralizedLinear,
  type GeneralizedLinearInput,
  generalizedLinearSummary,
  predictGeneralizedLinear,
  profileInterval,
  robustCovariance,
  standardisedEffect,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Model {
  coefficients: number[]
  stdErrors: number[]
  deviance: number
  nullDeviance: number
  logLikelihood: number
  aic: number
  bic: number
  robust: Record<'HC0' | 'HC1' | 'HC2' | 'HC3', number[]>
}
const reference = readReference<{
  treated: number[]
  age: number[]
  work: number[]
  spells: number[]
  months: number[]
  poisson: Model
  workModel: Model
  stopped: Model
  probit: number[]
  cloglog: number[]
  shares: { successes: number[]; trials: number[]; dose: number[]; fit: number[]; logLikelihood: number }
  standardised: { one: number; zero: number; model: number; influence: number }
  profile: { low: number[]; high: number[] }
}>('regression')
const column = (values: readonly number[]) => Float64Array.from(values)
const columns = [column(reference.treated), column(reference.age)]
const working: GeneralizedLinearInput = { family: 'binomial', columns, outcome: column(reference.work) }
const counting: GeneralizedLinearInput = {
  family: 'poisson',
  columns,
  outcome: column(reference.spells),
  offset: column(reference.months.map(Math.log)),
}
const roots = (covariance: readonly Float64Array[]) => covariance.map((row, place) => Math.sqrt(row[place]!))

it.each([
  ['rates by Poisson with a time at risk', counting, reference.poisson],
  ['a logistic model', working, reference.workModel],
])('%s: estimates, errors, deviances and criteria are those of glm and sandwich', (_, input, expected) => {
  const fit = fitGeneralizedLinear(input)
  const summary = generalizedLinearSummary(input, fit)
  expectAgreement(fit.coefficients, expected.coefficients, 1e-10)
  expectAgreement(roots(fit.covariance), expected.stdErrors, 1e-7)
  expectAgreement(
    [fit.deviance, summary.nullDeviance, fit.logLikelihood, summary.aic, summary.bic],
    [expected.deviance, expected.nullDeviance, expected.logLikelihood, expected.aic, expected.bic],
    1e-11,
  )
  for (const type of ['HC0', 'HC1', 'HC2', 'HC3'] as const)
    expectAgreement(roots(robustCovariance(fit, type)), expected.robust[type], 1e-7)
})

it('stopped where glm stops by default, errors have the digits of glm', () => {
  const fit = fitGeneralizedLinear({ ...working, epsilon: 1e-8 })
  expectAgreement(fit.coefficients, reference.stopped.coefficients, 1e-12)
  expectAgreement(roots(fit.covariance), reference.stopped.stdErrors, 1e-12)
  for (const type of ['HC0', 'HC3'] as const)
    expectAgreement(roots(robustCovariance(fit, type)), reference.stopped.robust[type], 1e-11)
})

it('probit and complementary log-log go on to the optimum', () => {
  expectAgreement(fitGeneralizedLinear({ ...working, link: 'probit' }).coefficients, reference.probit, 1e-6)
  expectAgreement(fitGeneralizedLinear({ ...working, link: 'cloglog' }).coefficients, reference.cloglog, 1e-6)
  for (const link of ['probit', 'cloglog'] as const) {
    const { scores } = fitGeneralizedLinear({ ...working, link })
    for (const values of [...columns, columns[0]!.map(() => 1)])
      expect(values.reduce((sum, value, row) => sum + value * scores[row]!, 0)).toBeCloseTo(0, 7)
  }
})

it('shares with numbers of trials as weights are a binomial model of counts', () => {
  const { successes, trials, dose, fit: expected, logLikelihood } = reference.shares
  const outcome = column(successes.map((value, row) => value / trials[row]!))
  const fit = fitGeneralizedLinear({ family: 'binomial', columns: [column(dose)], outcome, weights: column(trials) })
  expectAgreement(fit.coefficients, expected, 1e-10)
  expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 9)
})

it('rates of 2 and 4 differ by log 2, and the identity link by 2', () => {
  const input = {
    family: 'poisson',
    columns: [Float64Array.of(0, 0, 1, 1)],
    outcome: Float64Array.of(1, 3, 4, 4),
  } as const
  expectAgreement(fitGeneralizedLinear(input).coefficients, [Math.LN2, Math.LN2], 1e-12)
  expectAgreement(fitGeneralizedLinear({ ...input, link: 'identity' }).coefficients, [2, 2], 1e-12)
  const fit = fitGeneralizedLinear(input)
  expectAgreement(predictGeneralizedLinear(fit, [Float64Array.of(0, 1)]), [2, 4], 1e-12)
})

it('standardised shares, their difference and both its errors are those of R', () => {
  const fit = fitGeneralizedLinear(working)
  const set = (value: number) => [columns[0]!.map(() => value), columns[1]!]
  const effect = standardisedEffect(fit, [set(1), set(0)], null)
  const { one, zero, model, influence } = reference.standardised
  expectAgreement([effect.one, effect.zero, effect.difference], [one, zero, one - zero], 1e-10)
  expectAgreement([effect.stdErrors(fit.covariance).difference], [model], 1e-7)
  expectAgreement([effect.influenceErrors(coefficientInfluence(fit)).difference], [influence], 1e-7)
})

it('profile-likelihood limits are those of confint', () => {
  const fit = fitGeneralizedLinear(working)
  const limits = [0, 1, 2].map((place) => profileInterval(working, fit, place, 0.95))
  expectAgreement(
    limits.map(({ low }) => low),
    reference.profile.low,
    1e-7,
  )
  expectAgreement(
    limits.map(({ high }) => high),
    reference.profile.high,
    1e-7,
  )
})

it('many rows, of which a part comes first, end where few rows end', () => {
  const times = 900
  const repeat = (values: Float64Array) => Float64Array.from({ length: 60 * times }, (_, row) => values[row % 60]!)
  const many = fitGeneralizedLinear({ ...working, columns: columns.map(repeat), outcome: repeat(working.outcome) })
  const few = fitGeneralizedLinear(working)
  expectAgreement(many.coefficients, few.coefficients, 1e-9)
  expectAgreement(
    roots(many.covariance),
    roots(few.covariance).map((error) => error / Math.sqrt(times)),
    1e-7,
  )
})

it('separation, no events and impossible outcomes are refused by name under every link', () => {
  const codeOf = (input: GeneralizedLinearInput) => {
    try {
      fitGeneralizedLinear(input)
    } catch (error) {
      return error instanceof EstimationFailure ? error.code : String(error)
    }
    return 'fitted'
  }
  const threshold = columns[1]!.map((value) => (value > 40 ? 1 : 0))
  for (const link of ['logit', 'probit', 'cloglog'] as const)
    expect(codeOf({ ...working, link, outcome: threshold })).toBe('statistics.separation')
  expect(codeOf({ ...counting, outcome: counting.outcome.map(() => 0) })).toBe('statistics.noEvents')
  const onlyTreated = counting.outcome.map((value, row) => value * reference.treated[row]!)
  expect(codeOf({ ...counting, outcome: onlyTreated })).toBe('statistics.separation')
  expect(codeOf({ ...counting, offset: column(reference.months.map((value) => Math.log(value * 0))) })).toBe(
    'statistics.infiniteValue',
  )
  expect(codeOf({ ...counting, outcome: counting.outcome.map(() => -1) })).toMatch(/0 or more/)
})
