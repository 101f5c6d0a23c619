import { normalQuantile, normalUpperTail, studentTQuantile, studentTTwoSided } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  studentT: { t: number; df: number; twoSided: number }[]
  studentTQuantile: { p: number; df: number; t: number }[]
}>('distributions')

it('two-sided p-values of t agree with R from tiny to huge statistics', () => {
  const cases = reference.studentT
  const actual = cases.map(({ t, df }) => studentTTwoSided(t, df))
  expectAgreement(
    actual,
    cases.map(({ twoSided }) => twoSided),
    1e-10,
    0,
  )
})

it('quantiles of t agree with R for whole, fractional and huge degrees of freedom', () => {
  const cases = reference.studentTQuantile
  expectAgreement(
    cases.map(({ p, df }) => studentTQuantile(p, df)),
    cases.map(({ t }) => t),
    1e-10,
    0,
  )
})

it('infinite degrees of freedom are the normal distribution', () => {
  expect(studentTQuantile(0.975, Number.POSITIVE_INFINITY)).toBe(normalQuantile(0.975))
  expect(studentTTwoSided(-2, Number.POSITIVE_INFINITY)).toBe(2 * normalUpperTail(2))
})
