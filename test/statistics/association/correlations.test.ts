import {
  type Correlation,
  EstimationFailure,
  kendallTest,
  midRanks,
  pearsonTest,
  spearmanTest,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

type Expected = Record<'estimate' | 'pValue' | 'low' | 'high', number> & { statistic?: number }
const { cases, ranks } = readReference<{
  cases: {
    x: (number | null)[]
    y: (number | null)[]
    n: number
    pearson: Expected
    spearman: Expected
    kendall: Expected
  }[]
  ranks: { values: number[]; ranks: number[] }
}>('association')
const numbers = (values: (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN)

it.each([
  ['pearson', pearsonTest],
  ['spearman', spearmanTest],
  ['kendall', kendallTest],
] as const)('%s agrees with R on tied and on smooth values, missing ones left out', (name, test) => {
  for (const one of cases) {
    const actual: Correlation = test(numbers(one.x), numbers(one.y))
    const expected = one[name]
    expect(actual.n).toBe(one.n)
    expectAgreement(
      [actual.estimate, actual.pValue, actual.low, actual.high],
      [expected.estimate, expected.pValue, expected.low, expected.high],
      1e-10,
    )
    if (expected.statistic !== undefined) expectAgreement([actual.statistic], [expected.statistic], 1e-10)
  }
})

it('ranks share the mean of ties as in R', () => {
  expect([...midRanks(ranks.values).ranks]).toEqual(ranks.ranks)
  expect(midRanks(ranks.values)).toMatchObject({ tieSum: 24, tied: true })
})

it('by hand: of the six pairs of 1 2 3 4 with 1 3 2 4 five go the same way', () => {
  expect(kendallTest([1, 2, 3, 4], [1, 3, 2, 4]).estimate).toBeCloseTo(4 / 6, 14)
  expect(spearmanTest([1, 2, 3, 4], [1, 3, 2, 4]).estimate).toBeCloseTo(0.8, 14)
})

it('swapping, shifting and turning round do what they must; a straight line has no interval', () => {
  const x = [3, 1, 4, 1, 5, 9, 2, 6]
  const y = [2, 7, 1, 8, 2, 8, 1, 8]
  for (const test of [pearsonTest, spearmanTest, kendallTest]) {
    const { estimate } = test(x, y)
    expect(test(y, x).estimate).toBeCloseTo(estimate, 14)
    expect(
      test(
        x.map((value) => 1e6 + 3 * value),
        y,
      ).estimate,
    ).toBeCloseTo(estimate, 9)
    expect(
      test(
        x.map((value) => -value),
        y,
      ).estimate,
    ).toBeCloseTo(-estimate, 14)
    expect(test(x, x)).toMatchObject({ low: null, high: null })
  }
})

it('a constant column, too few pairs and infinity are named failures', () => {
  for (const test of [pearsonTest, spearmanTest, kendallTest]) {
    expect(() => test([1, 2, 3], [4.1, 4.1, 4.1])).toThrow('same value')
    expect(() => test([1], [2])).toThrow(EstimationFailure)
    expect(() => test([1, 2, Number.POSITIVE_INFINITY], [2, 3, 4])).toThrow('infinite')
    expect(() => test([1, 2, 3], [2, 3])).toThrow(RangeError)
  }
})
