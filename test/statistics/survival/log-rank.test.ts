import { logRank } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { data, tests, lateScore } = readReference<{
  data: Record<'time' | 'event' | 'entry' | 'group' | 'stratum', number[]>
  tests: {
    stratified: boolean
    rho: number
    n: number[]
    observed: number[]
    expected: number[]
    covariance: number[][]
    chiSquared: number
    degreesOfFreedom: number
    pValue: number
  }[]
  lateScore: number
}>('log-rank')
const { time, event, group, entry, stratum } = data
const input = { time, event, group, groupCount: 3 }

it.each(tests)(
  'rho $rho, stratified $stratified: every number is that of survdiff',
  ({ stratified, rho, ...wanted }) => {
    const result = logRank({ ...input, rho, ...(stratified && { strata: stratum }) })
    for (const part of ['n', 'observed', 'expected'] as const) expectAgreement(result[part], wanted[part], 1e-11)
    expectAgreement(
      result.covariance.flatMap((row) => [...row]),
      wanted.covariance.flat(),
      1e-10,
      1e-12,
    )
    expectAgreement(
      [result.chiSquared, result.degreesOfFreedom, result.pValue],
      [wanted.chiSquared, wanted.degreesOfFreedom, wanted.pValue],
      1e-10,
    )
  },
)

it('with late entry it is the score test of a Cox model with exact ties', () => {
  expect(logRank({ ...input, entry }).chiSquared).toBeCloseTo(lateScore, 9)
})

it('four people, two groups, one after the other: 2 seen, 5/6 expected, variance 17/36', () => {
  const { observed, expected, covariance, chiSquared } = logRank({
    time: [1, 2, 3, 4],
    event: [1, 1, 1, 1],
    group: [0, 0, 1, 1],
    groupCount: 2,
  })
  expect([...observed]).toEqual([2, 2])
  expect(expected[0]).toBeCloseTo(1 / 2 + 1 / 3, 14)
  expect(covariance[0]![0]).toBeCloseTo(1 / 4 + 2 / 9, 14)
  expect(chiSquared).toBeCloseTo((7 / 6) ** 2 / (17 / 36), 13)
})

it('a group that was gone before the first event, or never shares a stratum with another, adds nothing', () => {
  const gone = logRank({ time: [1, 2, 3, 4, 5], event: [0, 1, 1, 1, 1], group: [2, 0, 1, 0, 1], groupCount: 3 })
  const without = logRank({ time: [2, 3, 4, 5], event: [1, 1, 1, 1], group: [0, 1, 0, 1], groupCount: 2 })
  expect(gone.degreesOfFreedom).toBe(1)
  expect(gone.pValue).toBeCloseTo(without.pValue!, 12)
  const apart = logRank({
    time: [1, 2, 3, 4],
    event: [1, 1, 1, 1],
    group: [0, 0, 1, 1],
    strata: [0, 0, 1, 1],
    groupCount: 2,
  })
  expect(apart).toMatchObject({ degreesOfFreedom: 0, pValue: null })
})

it('groups from 0 to groupCount - 1 only', () => {
  expect(() => logRank({ time: [1], event: [1], group: [3], groupCount: 2 })).toThrow(RangeError)
})
