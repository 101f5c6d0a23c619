import { fitDiscreteTimeHazard } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'
import { ageAndTreatment, numbers, type ReferenceData } from './hazard-data.ts'

interface Fitted {
  coefficients: number[]
  standardErrors: number[]
  baseline: number[]
  baselineErrors: number[]
  deviance: number
  nullDeviance: number
  rows: number
}
const reference = readReference<
  { data: ReferenceData<'age' | 'treated' | 'weight' | 'periods' | 'event'> } & Record<
    'logit' | 'cloglog' | 'cutOff' | 'weighted',
    Fitted
  >
>('discrete-time')
const { data } = reference
const input = { columns: ageAndTreatment(data), periods: numbers(data.periods), event: data.event }
const variants = {
  logit: { lastPeriod: 8 },
  cloglog: { link: 'cloglog', lastPeriod: 8 },
  cutOff: { lastPeriod: 4 },
  weighted: { link: 'cloglog', lastPeriod: 6, weights: numbers(data.weight) },
} as const

it.each(['logit', 'cloglog', 'cutOff', 'weighted'] as const)('%s has the numbers of glm on person-periods', (name) => {
  const expected = reference[name]
  const fit = fitDiscreteTimeHazard({ ...input, ...variants[name] })
  expectAgreement(fit.coefficients, expected.coefficients, 1e-8)
  expectAgreement(fit.standardErrors, expected.standardErrors, 1e-8)
  expectAgreement(
    fit.baseline.map(({ estimate }) => estimate),
    expected.baseline,
    1e-8,
  )
  expectAgreement(
    fit.baseline.map(({ stdError }) => stdError),
    expected.baselineErrors,
    1e-8,
  )
  expectAgreement([fit.deviance, -2 * fit.nullLogLikelihood], [expected.deviance, expected.nullDeviance], 1e-11)
  expect(fit.personPeriods).toBe(expected.rows)
})

describe('by hand', () => {
  const study = {
    columns: [numbers([0, 0, 0, 1, 1, 1])],
    periods: numbers([1, 2, 2, 1, 1, 2]),
    event: [1, 0, 1, 1, 1, 0],
  }

  it('in one period it is the log odds ratio of a two-by-two table', () => {
    const { coefficients, baseline } = fitDiscreteTimeHazard({ ...study, lastPeriod: 1 })
    expectAgreement(coefficients, [Math.log(4)], 1e-10)
    expectAgreement([baseline[0]!.estimate], [Math.log(1 / 2)], 1e-10)
  })

  it('a period in which nobody had the event has no baseline and leaves the rest alone', () => {
    const later = fitDiscreteTimeHazard({ ...study, periods: numbers([1, 2, 2, 1, 1, 5]), lastPeriod: 4 })
    expect(later.baseline.map(({ nEvents }) => nEvents)).toEqual([3, 1, 0, 0])
    expect(later.baseline.map(({ estimate }) => estimate === null)).toEqual([false, false, true, true])
    expectAgreement(later.coefficients, fitDiscreteTimeHazard({ ...study, lastPeriod: 2 }).coefficients, 1e-10)
  })
})

it('half periods, groups without events and studies without events are refused by name', () => {
  const failing = {
    'statistics.wholePeriods': { ...input, periods: input.periods.map((count) => count / 2) },
    'statistics.noEvents': { ...input, event: data.event.map(() => 0) },
    'statistics.separation': { ...input, event: data.event.map((value, row) => value * data.treated[row]!) },
  }
  for (const [code, study] of Object.entries(failing))
    expect(() => fitDiscreteTimeHazard(study), code).toThrow(expect.objectContaining({ code }))
})
