import {
  betaCumulative,
  betaUpperTail,
  binomialCumulative,
  binomialProbability,
  binomialUpperTail,
  chiSquaredCumulative,
  chiSquaredQuantile,
  chiSquaredUpperTail,
  digamma,
  fCumulative,
  fUpperTail,
  gammaCumulative,
  gammaQuantile,
  gammaUpperTail,
  noncentralChiSquaredCumulative,
  noncentralChiSquaredUpperTail,
  noncentralTCumulative,
  noncentralTUpperTail,
  poissonCumulative,
  poissonProbability,
  poissonQuantile,
  poissonUpperTail,
  studentTCumulative,
  studentTUpperTail,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

type Tails<Inputs> = (Inputs & { lower: number; upper: number })[]
const reference = readReference<{
  studentTTails: Tails<{ t: number; df: number }>
  fTails: Tails<{ x: number; df1: number; df2: number }>
  gammaTails: Tails<{ x: number; shape: number }>
  gammaQuantile: { p: number; shape: number; x: number }[]
  chiSquaredQuantile: { df: number[]; x: number[] }
  betaTails: Tails<{ x: number; a: number; b: number }>
  poisson: Tails<{ k: number; mean: number; chance: number }>
  poissonQuantile: { p: number[]; mean: number[]; k: number[] }
  binomial: Tails<{ k: number; n: number; share: number; chance: number }>
  noncentralChiSquared: { x: number; df: number; ncp: number; lower: number }[]
  digamma: { x: number[]; value: number[] }
}>('distributions')

/** What is smaller than this counts as 0. */
const smallest = 1e-300

it.each([
  [
    "Student's t",
    reference.studentTTails.map(
      (row) => [row, studentTCumulative(row.t, row.df), studentTUpperTail(row.t, row.df)] as const,
    ),
  ],
  [
    'F',
    reference.fTails.map(
      (row) => [row, fCumulative(row.x, row.df1, row.df2), fUpperTail(row.x, row.df1, row.df2)] as const,
    ),
  ],
  [
    'gamma',
    reference.gammaTails.map(
      (row) => [row, gammaCumulative(row.x, row.shape), gammaUpperTail(row.x, row.shape)] as const,
    ),
  ],
  [
    'beta',
    reference.betaTails.map(
      (row) => [row, betaCumulative(row.x, row.a, row.b), betaUpperTail(row.x, row.a, row.b)] as const,
    ),
  ],
  [
    'Poisson',
    reference.poisson.map(
      (row) => [row, poissonCumulative(row.k, row.mean), poissonUpperTail(row.k, row.mean)] as const,
    ),
  ],
  [
    'binomial',
    reference.binomial.map(
      (row) => [row, binomialCumulative(row.k, row.n, row.share), binomialUpperTail(row.k, row.n, row.share)] as const,
    ),
  ],
])('both tails of %s agree with R, far ones too', (_, rows) => {
  expectAgreement(
    rows.map(([, lower]) => lower),
    rows.map(([row]) => row.lower),
    2e-12,
    smallest,
  )
  expectAgreement(
    rows.map(([, , upper]) => upper),
    rows.map(([row]) => row.upper),
    2e-12,
    smallest,
  )
})

it('probabilities of counts agree with R', () => {
  expectAgreement(
    reference.poisson.map(({ k, mean }) => poissonProbability(k, mean)),
    reference.poisson.map(({ chance }) => chance),
    1e-12,
    smallest,
  )
  expectAgreement(
    reference.binomial.map(({ k, n, share }) => binomialProbability(k, n, share)),
    reference.binomial.map(({ chance }) => chance),
    1e-12,
    smallest,
  )
})

it('quantiles of gamma, chi-squared and Poisson agree with R', () => {
  const { chiSquaredQuantile: chi, poissonQuantile: poisson } = reference
  expectAgreement(
    reference.gammaQuantile.map(({ p, shape }) => gammaQuantile(p, shape)),
    reference.gammaQuantile.map(({ x }) => x),
    1e-8,
    smallest,
  )
  expectAgreement(
    chi.df.map((df) => chiSquaredQuantile(0.95, df)),
    chi.x,
    1e-12,
  )
  expect(poisson.p.map((p, index) => poissonQuantile(p, poisson.mean[index]!))).toEqual(poisson.k)
})

it('a quantile gives its probability back, and has its ends at 0 and infinity', () => {
  for (const p of [1e-200, 1e-5, 0.3, 0.999])
    for (const shape of [0.02, 1, 3000]) {
      const x = gammaQuantile(p, shape)
      if (x > 0) expectAgreement([gammaCumulative(x, shape)], [p], 1e-12)
    }
  expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Number.POSITIVE_INFINITY])
  expect([gammaQuantile(1.1, 2), gammaQuantile(0.5, 0), poissonQuantile(0.5, -1)]).toEqual([NaN, NaN, NaN])
})

it('a chi-squared statistic of its own degrees of freedom keeps its digits when these are many', () => {
  expect(chiSquaredUpperTail(2011.64, 2102) + chiSquaredCumulative(2011.64, 2102)).toBeCloseTo(1, 13)
  expectAgreement(
    [gammaCumulative(1005, 1051)],
    [reference.gammaTails.find((row) => row.shape === 1051 && row.x === 1005)!.lower],
    1e-12,
  )
})

it('noncentral chi-squared agrees with R, its two tails add up to 1 and without noncentrality it is the central one', () => {
  const rows = reference.noncentralChiSquared
  expectAgreement(
    rows.map(({ x, df, ncp }) => noncentralChiSquaredCumulative(x, df, ncp)),
    rows.map(({ lower }) => lower),
    1e-9,
    1e-12,
  )
  for (const { x, df, ncp } of rows)
    expect(noncentralChiSquaredCumulative(x, df, ncp) + noncentralChiSquaredUpperTail(x, df, ncp)).toBeCloseTo(1, 12)
  expect(noncentralChiSquaredUpperTail(5, 2, 0)).toBe(chiSquaredUpperTail(5, 2))
})

it('the two tails of the noncentral t mirror each other and add up to 1', () => {
  for (const [t, df, ncp] of [
    [1.2, 9, 2],
    [-3, 40, 0.5],
    [0, 5, -1],
    [6, 2.5, 4],
  ] as const) {
    expect(noncentralTCumulative(t, df, ncp) + noncentralTUpperTail(t, df, ncp)).toBeCloseTo(1, 12)
    expect(noncentralTUpperTail(-t, df, -ncp)).toBeCloseTo(noncentralTCumulative(t, df, ncp), 13)
  }
  expect(noncentralTUpperTail(1.96, Number.POSITIVE_INFINITY, 0)).toBeCloseTo(0.025, 4)
})

it('the derivative of the log gamma function agrees with R, and at 1 is minus the constant of Euler', () => {
  expectAgreement(reference.digamma.x.map(digamma), reference.digamma.value, 1e-12)
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 13)
})

it('by hand: three of ten heads or fewer is 176/1024, no event at mean 2 is exp(-2)', () => {
  expect(binomialCumulative(3, 10, 0.5)).toBeCloseTo(176 / 1024, 14)
  expect(poissonCumulative(0, 2)).toBeCloseTo(Math.exp(-2), 14)
  expect(fUpperTail(1, 5, 5)).toBeCloseTo(0.5, 14)
})
