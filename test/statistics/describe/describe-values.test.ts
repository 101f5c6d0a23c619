import {
  describeValues,
  excessKurtosis,
  giniCoefficient,
  medianAbsoluteDeviation,
  quantile,
  skewness,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  values: number[]
  mean: number
  sd: number
  meanStdError: number
  quantile: { p: number[]; value: number[] }
  quantile6: number[]
  quantile1: number[]
  medianAbsoluteDeviation: number
  interquartileRange: number
  gini: number
  skewness: { sample: number; adjusted: number }
  excessKurtosis: { sample: number; adjusted: number }
}>('describe')

it('a column is described as R does, whatever the order and the missing values', () => {
  const values = [Number.NaN, ...reference.values.toReversed(), Number.NaN]
  const described = describeValues(values, reference.quantile.p)
  expect(described).toMatchObject({ n: 40, missing: 2, lowest: 0.08, highest: 21.66 })
  expectAgreement(described.quantiles[7], reference.quantile.value, 1e-13)
  expectAgreement(described.quantiles[6], reference.quantile6, 1e-13)
  expectAgreement(described.quantiles[1], reference.quantile1, 0)
  const { mean, standardDeviation, stdError, medianAbsoluteDeviation: mad, interquartileRange, gini } = described
  expectAgreement(
    [mean, standardDeviation, stdError, mad, interquartileRange, gini],
    [
      reference.mean,
      reference.sd,
      reference.meanStdError,
      reference.medianAbsoluteDeviation,
      reference.interquartileRange,
      reference.gini,
    ],
    1e-12,
  )
  expect(described.skewness.sample).toBeCloseTo(reference.skewness.sample, 11)
  expect(described.skewness.adjusted).toBeCloseTo(reference.skewness.adjusted, 11)
  expect(described.excessKurtosis.sample).toBeCloseTo(reference.excessKurtosis.sample, 11)
  expect(described.excessKurtosis.adjusted).toBeCloseTo(reference.excessKurtosis.adjusted, 11)
})

it('quantiles of 1, 2, 3 and 4 differ by definition', () => {
  const values = [4, 2, 1, 3]
  expect([1, 6, 7].map((type) => quantile(values, 0.25, type as 1 | 6 | 7))).toEqual([1, 1.25, 1.75])
  expect([1, 6, 7].map((type) => quantile(values, 0.5, type as 1 | 6 | 7))).toEqual([2, 2.5, 2.5])
  expect([0, 1].map((p) => quantile(values, p, 6))).toEqual([1, 4])
})

it('shapes that a reader can work out', () => {
  expect(medianAbsoluteDeviation([1, 2, 3, 4, 9])).toBeCloseTo(1.4826, 12)
  expect(giniCoefficient([0, 0, 0, 4])).toBe(0.75)
  expect(giniCoefficient([3, 3, 3])).toBe(0)
  expect(skewness([1, 2, 3])).toBe(0)
  expect(excessKurtosis([1, 2, 3, 4], 'sample')).toBeCloseTo(-1.36, 12)
})

it('nothing, one value and values that do not vary have what they have', () => {
  expect(describeValues([])).toMatchObject({ n: 0, mean: Number.NaN, gini: Number.NaN, lowest: Number.NaN })
  expect(describeValues([5])).toMatchObject({
    n: 1,
    mean: 5,
    standardDeviation: Number.NaN,
    medianAbsoluteDeviation: 0,
  })
  const same = describeValues([0.1, 0.1, 0.1, 0.1])
  expect(same.skewness).toEqual({ sample: Number.NaN, adjusted: Number.NaN })
  expect(same.excessKurtosis.sample).toBeNaN()
})
