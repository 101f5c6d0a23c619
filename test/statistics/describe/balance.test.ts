import { standardizedMeanDifference, varianceRatio } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

type Pair = { unweighted: number; weighted: number }
const reference = readReference<{
  values: number[]
  weights: number[]
  treated: number[]
  binary: number[]
  smd: Pair
  smdBinary: Pair
  varianceRatio: Pair
}>('describe')
const treated = Uint8Array.from(reference.treated)
const weights = Float64Array.from(reference.weights)
const values = Float64Array.from(reference.values)

it('the standardised difference and the variance ratio agree with R, before and after weighting', () => {
  const binary = { values: Float64Array.from(reference.binary), treated, binary: true }
  const amount = { values, treated, binary: false }
  const actual = [null, weights].flatMap((given) => [
    standardizedMeanDifference({ ...amount, weights: given }),
    standardizedMeanDifference({ ...binary, weights: given }),
    varianceRatio({ values, treated, weights: given }),
  ])
  const { smd, smdBinary, varianceRatio: ratio } = reference
  const expected = [smd, smdBinary, ratio].map((pair) => pair.unweighted)
  expectAgreement(actual, [...expected, ...[smd, smdBinary, ratio].map((pair) => pair.weighted)], 1e-11)
})

it('two treated with 3 and 5 against two with 2 and 4 differ by one over the root of two', () => {
  const column = { values: Float64Array.of(3, 5, 2, 4), treated: Uint8Array.of(1, 1, 0, 0), weights: null }
  expect(standardizedMeanDifference({ ...column, binary: false })).toBeCloseTo(Math.SQRT1_2, 14)
  expect(varianceRatio(column)).toBe(1)
})

it('swapping the arms turns the sign of the difference and inverts the ratio', () => {
  const swapped = treated.map((arm) => 1 - arm)
  const column = { values, weights, binary: false }
  expect(standardizedMeanDifference({ ...column, treated: swapped })).toBeCloseTo(
    -standardizedMeanDifference({ ...column, treated }),
    12,
  )
  expect(varianceRatio({ ...column, treated: swapped })).toBeCloseTo(1 / varianceRatio({ ...column, treated }), 12)
})

it('arms that are constant and alike are in balance; constant and different are infinitely apart', () => {
  const arms = { treated: Uint8Array.of(1, 1, 0, 0), weights: null, binary: true }
  expect(standardizedMeanDifference({ ...arms, values: Float64Array.of(1, 1, 1, 1) })).toBe(0)
  expect(standardizedMeanDifference({ ...arms, values: Float64Array.of(1, 1, 0, 0) })).toBe(Number.POSITIVE_INFINITY)
})
