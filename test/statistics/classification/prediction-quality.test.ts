import {
  areaUnderCurve,
  areaUnderCurveWithError,
  EstimationFailure,
  fitLogistic,
  hosmerLemeshow,
  predictionQuality,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const measures = ['area', 'areaStdError', 'brierScore', 'tjurR2', 'mcFaddenR2', 'logLoss', 'topTenthShare'] as const
type QualityReference = Record<(typeof measures)[number] | 'hosmerLemeshow' | 'hosmerLemeshowP', number>
const reference = readReference<
  Record<'outcome' | 'age' | 'skill' | 'rough', number[]> & Record<'model' | 'ties', QualityReference>
>('classification')
const outcome = Float64Array.from(reference.outcome)

it.each([
  [
    'model',
    () =>
      fitLogistic({ columns: [Float64Array.from(reference.age), Float64Array.from(reference.skill)], outcome }).fitted,
  ],
  ['ties', () => Float64Array.from(reference.rough)],
] as const)('the quality of %s is that of pROC and of the formulas', (name, probabilities) => {
  const quality = predictionQuality(probabilities(), outcome)
  const expected = reference[name]
  expectAgreement(
    measures.map((measure) => quality[measure]),
    measures.map((measure) => expected[measure]),
    1e-9,
  )
  const { statistic, pValue } = quality.hosmerLemeshow
  expectAgreement([statistic, pValue], [expected.hosmerLemeshow, expected.hosmerLemeshowP], 1e-8)
})

it('of two against two, three and a half of four pairs are in order', () => {
  const scores = Float64Array.of(0.1, 0.4, 0.4, 0.8)
  const labels = Float64Array.of(0, 0, 1, 1)
  const { area, stdError } = areaUnderCurveWithError(scores, labels)
  expect(area).toBe(0.875)
  expect(area).toBe(areaUnderCurve(scores, labels))
  // Placements .75 and 1 for the positives, 1 and .75 for the negatives: variance 1/32 each, over two.
  expect(stdError).toBeCloseTo(Math.sqrt(1 / 32), 12)
  expect(predictionQuality(scores, labels).brierScore).toBeCloseTo((0.01 + 0.16 + 0.36 + 0.04) / 4, 12)
})

it('perfect, constant and single predictions have an answer or a name', () => {
  expect(areaUnderCurveWithError(Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 0, 1, 1))).toEqual({
    area: 1,
    stdError: 0,
  })
  expect(areaUnderCurveWithError(Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 1))).toEqual({
    area: 0.5,
    stdError: null,
  })
  expect(() => predictionQuality(Float64Array.of(0.5, 0.6), Float64Array.of(1, 1))).toThrow(EstimationFailure)
  expect(() => predictionQuality(new Float64Array(), new Float64Array())).toThrow(EstimationFailure)
  expect(() => predictionQuality(Float64Array.of(Number.NaN, 0.1), Float64Array.of(1, 0))).toThrow(EstimationFailure)
  expect(() => predictionQuality(Float64Array.of(2, 0.1), Float64Array.of(1, 0))).toThrow(RangeError)
  expect(predictionQuality(Float64Array.of(0.4, 0.6), Float64Array.of(1, 0)).topTenthShare).toBeNull()
  expect(hosmerLemeshow(Float64Array.of(0, 0, 1, 1), Float64Array.of(0, 0, 1, 1), 2).statistic).toBe(0)
})
