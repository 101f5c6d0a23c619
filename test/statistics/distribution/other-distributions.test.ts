import { betaQuantile, chiSquaredUpperTail, fQuantile, logGamma, noncentralTCumulative } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  chiSquared: { x: number; df: number; upper: number }[]
  f: { p: number; df1: number; df2: number; quantile: number }[]
  beta: { p: number; a: number; b: number; quantile: number }[]
  noncentralT: { t: number; df: number; ncp: number; lower: number }[]
  logGamma: { x: number[]; value: number[] }
}>('distributions')

it('upper tails of chi-squared agree with R where one minus the lower tail would be 0', () => {
  const actual = reference.chiSquared.map(({ x, df }) => chiSquaredUpperTail(x, df))
  expectAgreement(
    actual,
    reference.chiSquared.map(({ upper }) => upper),
    1e-12,
    0,
  )
  expect(chiSquaredUpperTail(-1, 3)).toBe(1)
})

it('quantiles of F and beta agree with R', () => {
  const f = reference.f.map(({ p, df1, df2 }) => fQuantile(p, df1, df2))
  expectAgreement(
    f,
    reference.f.map(({ quantile }) => quantile),
    1e-10,
    0,
  )
  const beta = reference.beta.map(({ p, a, b }) => betaQuantile(p, a, b))
  expectAgreement(
    beta,
    reference.beta.map(({ quantile }) => quantile),
    1e-10,
    0,
  )
})

it('the noncentral t distribution agrees with R and goes on where R stops', () => {
  const actual = reference.noncentralT.map(({ t, df, ncp }) => noncentralTCumulative(t, df, ncp))
  expectAgreement(
    actual,
    reference.noncentralT.map(({ lower }) => lower),
    0,
    1e-10,
  )
  expect(noncentralTCumulative(60, 1e6, 60)).toBeCloseTo(0.5, 3)
})

it('the logarithm of the gamma function agrees with R', () => {
  expectAgreement(reference.logGamma.x.map(logGamma), reference.logGamma.value, 1e-13, 1e-13)
})
