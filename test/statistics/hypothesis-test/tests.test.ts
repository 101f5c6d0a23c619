import {
  EstimationFailure,
  jackknifeOfRatio,
  kolmogorovSmirnov,
  type MeanTest,
  pairedTest,
  permutationTest,
  randomPermutationTest,
  rankShift,
  rankShiftByRoot,
  rankSumCumulative,
  rankSumTest,
  signedRankCumulative,
  signedRankTest,
  studentTest,
  welchTest,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Group {
  treated: number[]
  comparison: number[]
  welch: number[]
  student: number[]
  ranks: {
    statistic: number
    corrected: number
    uncorrected: number
    exact: number | null
    shift: number[] | null
    rough: number[]
    ks: number
  }
}
const reference = readReference<{
  groups: Record<'distinct' | 'tied', Group>
  paired: {
    before: number[]
    after: number[]
    test: number[]
    statistic: number
    exact: number
    corrected: number
    uncorrected: number
  }
  rounded: { before: number[]; after: number[]; statistic: number; corrected: number }
  permutation: {
    estimate: number
    pValue: number
    upperPValue: number
    allocations: number
    ratio: number
    stdError: number
  }
  exact: { rankSum: number[]; signedRank: number[] }
}>('hypothesis-tests')
const parts = (test: MeanTest) => [
  test.estimate,
  test.stdError,
  test.statistic,
  test.degreesOfFreedom,
  test.pValue,
  test.low,
  test.high,
]
const x = [14, 9, 22, 31, 18, 25]
const y = [8, 12, 5, 16, 11]

describe.each(Object.entries(reference.groups))('%s values', (name, { treated, comparison, welch, student, ranks }) => {
  it('t tests agree with R', () => {
    expectAgreement(parts(welchTest(treated, comparison)), welch, 1e-10)
    expectAgreement(parts(studentTest(treated, comparison)), student, 1e-10)
  })

  it('rank tests agree with R, exact where there are no ties', () => {
    const test = rankSumTest(treated, comparison)
    expectAgreement(
      [test.statistic, test.correctedPValue, test.uncorrectedPValue, test.exactPValue],
      [ranks.statistic, ranks.corrected, ranks.uncorrected, name === 'distinct' ? ranks.exact : null],
      1e-10,
    )
    expect(kolmogorovSmirnov(treated, comparison)).toBeCloseTo(ranks.ks, 12)
  })

  it('the shift agrees with R exactly in the exact case, to its root search elsewhere, digit by digit by root', () => {
    const rough = rankShiftByRoot(treated, comparison)
    expectAgreement([rough.estimate, rough.low, rough.high], ranks.rough, 1e-7, 1e-9)
    const { estimate, low, high } = rankShift(treated, comparison)
    if (name === 'distinct') expectAgreement([estimate, low, high], ranks.shift!, 1e-12)
    else expectAgreement([estimate, low, high], ranks.rough, 1e-4, 1e-4)
  })
})

it('paired tests agree with R', () => {
  const { before, after, test, ...expected } = reference.paired
  expectAgreement(parts(pairedTest(before, after)), test, 1e-10)
  const signed = signedRankTest(before, after)
  expectAgreement(
    [signed.statistic, signed.exactPValue, signed.correctedPValue, signed.uncorrectedPValue],
    [expected.statistic, expected.exact, expected.corrected, expected.uncorrected],
    1e-10,
  )
  const { rounded } = reference
  const tied = signedRankTest(rounded.before, rounded.after)
  expectAgreement(
    [tied.statistic, tied.correctedPValue, tied.exactPValue],
    [rounded.statistic, rounded.corrected, null],
    1e-10,
  )
})

it('exact distributions of ranks agree with R', () => {
  const rankSums = (
    [
      [0, 3, 4],
      [7, 5, 6],
      [30, 9, 11],
      [91, 14, 13],
    ] as const
  ).map(([w, n, m]) => rankSumCumulative(w, n, m))
  expectAgreement(rankSums, reference.exact.rankSum, 1e-11)
  const signed = (
    [
      [0, 4],
      [7, 6],
      [60, 15],
      [200, 30],
    ] as const
  ).map(([v, n]) => signedRankCumulative(v, n))
  expectAgreement(signed, reference.exact.signedRank, 1e-11)
})

it('by hand: three above all of three is 1 of 20 ways, so p is 2 in 20', () => {
  expect(rankSumTest([7, 8, 9], [1, 2, 3]).exactPValue).toBeCloseTo(0.1, 14)
  expect(rankSumTest([7, 8, 9], [1, 2, 3]).superiority).toBe(1)
  expect(signedRankTest([1, 2, 3], [2, 4, 6])).toMatchObject({ statistic: 6, exactPValue: 0.25, rankBiserial: 1 })
})

it('counting all allocations agrees with enumeration in R, and so does the jackknife of a ratio', () => {
  const { ratio, stdError, ...expected } = reference.permutation
  const test = permutationTest(x, y)
  expectAgreement(
    [test.estimate, test.pValue, test.upperPValue, test.allocations],
    [expected.estimate, expected.pValue, expected.upperPValue, expected.allocations],
    1e-12,
  )
  const jackknife = jackknifeOfRatio(x, y)
  expectAgreement([jackknife.ratio, jackknife.stdError], [ratio, stdError], 1e-12)
})

it('drawn allocations come near the counted ones, follow from the seed and forget the order of entry', () => {
  const drawn = randomPermutationTest(x, y, 4000, 7)
  expect(Math.abs(drawn.pValue - permutationTest(x, y).pValue)).toBeLessThan(0.012)
  expect(randomPermutationTest([...x].reverse(), y, 4000, 7)).toEqual(drawn)
  expect(randomPermutationTest(x, y, 4000, 8).pValue).not.toBe(drawn.pValue)
  expect(randomPermutationTest([9, 10], [1, 2], 1, 1).pValue).toBeGreaterThan(0)
})

it('swapped groups turn the sign, shifted outcomes keep the difference', () => {
  for (const test of [welchTest, studentTest]) {
    expect(test(y, x).estimate).toBeCloseTo(-test(x, y).estimate, 12)
    expect(
      test(
        x.map((value) => value + 1e6),
        y.map((value) => value + 1e6),
      ).pValue,
    ).toBeCloseTo(test(x, y).pValue, 8)
  }
  expect(rankShift(y, x).low).toBeCloseTo(-rankShift(x, y).high, 12)
})

it('the median of all differences of many values is found without listing them', () => {
  const many = Array.from({ length: 700 }, (_, index) => (index * 7919) % 1009)
  const others = Array.from({ length: 500 }, (_, index) => (index * 104729) % 883)
  const all = many.flatMap((one) => others.map((other) => one - other)).sort((a, b) => a - b)
  expect(rankShift(many, others).estimate).toBe((all[174_999]! + all[175_000]!) / 2)
})

it('empty groups, groups without spread, infinity and too many allocations are named failures', () => {
  expect(() => welchTest([1], [2, 3])).toThrow(EstimationFailure)
  expect(() => studentTest([4, 4], [7, 7])).toThrow('same value')
  expect(() => pairedTest([1, 2, 3], [2, 3, 4])).toThrow(EstimationFailure)
  expect(() => rankSumTest([], [1])).toThrow('0 persons')
  expect(() => rankSumTest([2, 2], [2])).toThrow('same value')
  expect(() => signedRankTest([1, 2], [1, 2])).toThrow('Nobody changed')
  expect(() => rankShiftByRoot([2, 2], [2])).toThrow(EstimationFailure)
  expect(() => welchTest([1, Number.NEGATIVE_INFINITY], [2, 3])).toThrow('infinite')
  const many = Array.from({ length: 40 }, (_, index) => index)
  expect(() => permutationTest(many, many)).toThrow('allocations to count')
  expect(() => jackknifeOfRatio([1, 2], [1, -1])).toThrow(EstimationFailure)
})
