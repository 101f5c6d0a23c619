import {
  areaUnderCurve,
  effectiveSampleSize,
  mean,
  pearsonCorrelation,
  quantile,
  standardDeviation,
  weightedMean,
  weightedVariance,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  values: number[]
  weights: number[]
  labels: number[]
  mean: number
  sd: number
  weightedMean: number
  weightedVariance: number
  quantile: { p: number[]; value: number[] }
  effectiveSampleSize: number
  areaUnderCurve: number
  correlation: number
}>('describe')
const weights = Float64Array.from(reference.weights)

it('mean, spread, quantiles, discrimination and correlation agree with R', () => {
  const { values, labels } = reference
  expectAgreement(
    [
      mean(values),
      standardDeviation(values),
      weightedMean(values, weights),
      weightedVariance(values, weights),
      effectiveSampleSize(weights),
      areaUnderCurve(values, labels),
      pearsonCorrelation(values, weights),
    ],
    [
      reference.mean,
      reference.sd,
      reference.weightedMean,
      reference.weightedVariance,
      reference.effectiveSampleSize,
      reference.areaUnderCurve,
      reference.correlation,
    ],
    1e-12,
  )
  expectAgreement(
    reference.quantile.p.map((p) => quantile(values, p)),
    reference.quantile.value,
    1e-12,
  )
})

it('missing values are left out together with their weight or partner', () => {
  const gap = Number.NaN
  expect(mean([1, gap, 3])).toBe(2)
  expect(weightedMean([1, gap, 4], Float64Array.of(2, 100, 1))).toBe(2)
  expect(weightedMean([1, 9, 4], Float64Array.of(2, gap, 1))).toBe(2)
  expect(quantile([gap, 1, 3], 0.5)).toBe(2)
  expect(areaUnderCurve([0.1, gap, 0.9], [0, 0, 1])).toBe(1)
  expect(pearsonCorrelation([1, 2, gap, 3], [2, 4, 100, 6])).toBe(1)
})

it('nothing to describe gives no number', () => {
  const none = [mean([]), weightedVariance([4], null), quantile([], 0.5), areaUnderCurve([1, 2], [1, 1])]
  expect(none).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  expect(effectiveSampleSize([])).toBe(0)
})

it('a large level does not cost the variance its digits', () => {
  expect(weightedVariance([1e9 + 1, 1e9 + 2, 1e9 + 6], null)).toBe(7)
})

it('weights that are all equal change nothing, and their scale does not matter', () => {
  const values = [1, 2, 6, 9]
  expect(weightedVariance(values, Float64Array.of(3, 3, 3, 3))).toBeCloseTo(weightedVariance(values, null), 12)
  expect(effectiveSampleSize([3, 3, 3, 3])).toBe(4)
})
