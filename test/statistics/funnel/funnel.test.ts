import { binomialQuantile, byarRatioInterval, exactRatioInterval, funnelLimits } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<
  Record<'observed' | 'expected' | 'byarLow' | 'byarHigh' | 'n' | 'low' | 'high' | 'waldLow' | 'waldHigh', number[]> & {
    exact95: [number, number][]
    exact998: [number, number][]
    share: number
  }
>('funnel')

it('observed over expected has the limits of poisson.test and of Byar', () => {
  reference.observed.forEach((observed, index) => {
    const expected = reference.expected[index]!
    for (const [level, limits] of [
      [0.95, reference.exact95],
      [0.998, reference.exact998],
    ] as const) {
      const { estimate, low, high } = exactRatioInterval(observed, expected, level)
      expectAgreement([estimate, low, high], [observed / expected, ...limits[index]!], 1e-9)
    }
    const byar = byarRatioInterval(observed, expected, 0.95)
    expectAgreement([byar.low, byar.high], [reference.byarLow[index]!, reference.byarHigh[index]!], 1e-12)
  })
})

it('a funnel has the quantiles of qbinom and the normal limits', () => {
  const limits = reference.n.map((n) => funnelLimits(n, reference.share, 0.95))
  expectAgreement(
    limits.flatMap(({ counts }) => [counts.low, counts.high]),
    reference.n.flatMap((_, index) => [reference.low[index]!, reference.high[index]!]),
    0,
  )
  expectAgreement(
    limits.flatMap(({ wald }) => [wald.low, wald.high]),
    reference.n.flatMap((_, index) => [reference.waldLow[index]!, reference.waldHigh[index]!]),
    1e-12,
  )
})

it('a coin thrown twice shows 0, 1 or 2 heads with chance .25, .5 and .25', () => {
  expect([0, 0.25, 0.26, 0.75, 0.76, 1].map((p) => binomialQuantile(p, 2, 0.5))).toEqual([0, 0, 1, 1, 2, 2])
})

it('what is no count is refused', () => {
  expect(() => exactRatioInterval(1.5, 2, 0.95)).toThrow(RangeError)
  expect(() => byarRatioInterval(1, 0, 0.95)).toThrow(RangeError)
  expect(() => funnelLimits(0, 0.5, 0.95)).toThrow(RangeError)
})
