import { fitCox, fitFineGray } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'
import { ageAndTreatment, numbers, type ReferenceData } from './hazard-data.ts'

interface Fitted {
  coefficients: number[]
  standardErrors: number[]
  logLikelihood: number
  nullLogLikelihood: number
}
const { data, causes } = readReference<{
  data: ReferenceData<'age' | 'treated' | 'time' | 'event'>
  causes: Fitted[]
}>('fine-gray')
const input = { columns: ageAndTreatment(data), time: numbers(data.time), event: data.event }

describe.each([1, 2])('cause %i', (cause) => {
  it('has the coefficients, errors and likelihoods of crr', () => {
    const fit = fitFineGray({ ...input, cause })
    const expected = causes[cause - 1]!
    expectAgreement(fit.coefficients, expected.coefficients, 1e-9)
    expectAgreement(fit.standardErrors, expected.standardErrors, 1e-9)
    expectAgreement([fit.logLikelihood], [expected.logLikelihood], 1e-11)
    expectAgreement([fit.nullLogLikelihood], [expected.nullLogLikelihood], 1e-11)
    expect(fit.nEvents + fit.nCompeting).toBe(data.event.filter((code) => code > 0).length)
  })
})

it('without censoring it is a Cox model in which the other events never happen', () => {
  const event = data.event.map((code) => Math.max(1, code))
  const never = numbers(data.time).map((time, row) => (event[row] === 1 ? time : 1000))
  const cox = fitCox({ ...input, time: never, event: event.map((code) => (code === 1 ? 1 : 0)), ties: 'breslow' })
  const fit = fitFineGray({ ...input, event })
  expectAgreement(fit.coefficients, cox.coefficients, 1e-10)
  expectAgreement([fit.logLikelihood], [cox.logLikelihood], 1e-11)
})

it('with one cause it is a Cox model', () => {
  const event = data.event.map((code) => Math.min(1, code))
  const cox = fitCox({ ...input, event, ties: 'breslow', robust: true })
  const fit = fitFineGray({ ...input, event })
  expectAgreement(fit.coefficients, cox.coefficients, 1e-10)
  expectAgreement(fit.standardErrors, cox.robustStandardErrors!, 1e-10)
})

it('a cause that nobody had, and codes that are not causes, are refused', () => {
  expect(() => fitFineGray({ ...input, cause: 7 })).toThrow(expect.objectContaining({ code: 'statistics.noEvents' }))
  expect(() => fitFineGray({ ...input, event: data.event.map(() => 0.5) })).toThrow(RangeError)
})
