import { kaplanMeier, longestHorizon, restrictedMean, restrictedMeanContrast } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { competing, restrictedMean: reference } = readReference<{
  competing: { time: number[]; event: number[] }
  restrictedMean: { arm: number[]; horizon: number; treated: [number, number]; comparison: [number, number] }
}>('survival')

function curveOfArm(arm: number) {
  const inArm = (_: number, row: number) => reference.arm[row] === arm
  return kaplanMeier({
    time: competing.time.filter(inArm),
    event: competing.event.filter(inArm).map((cause) => (cause === 1 ? 1 : 0)),
  })
}
const treated = restrictedMean(curveOfArm(1), reference.horizon)
const comparison = restrictedMean(curveOfArm(0), reference.horizon)

it('mean and standard error are those that survival prints', () => {
  expectAgreement([treated.mean, treated.stdError], reference.treated, 1e-12)
  expectAgreement([comparison.mean, comparison.stdError], reference.comparison, 1e-12)
  expect(treated.lost).toBeCloseTo(30 - treated.mean, 12)
})

it('difference and ratio turn around with the groups', () => {
  const { difference, ratio } = restrictedMeanContrast(treated, comparison)
  const turned = restrictedMeanContrast(comparison, treated)
  expect(difference.estimate).toBe(treated.mean - comparison.mean)
  expect(difference.stdError).toBeCloseTo(Math.hypot(treated.stdError, comparison.stdError), 12)
  expect(turned.difference.confLow).toBeCloseTo(-difference.confHigh, 12)
  expect(turned.ratio.confLow).toBeCloseTo(1 / ratio.confHigh, 12)
  expect(turned.ratio.pValue).toBeCloseTo(ratio.pValue!, 12)
})

it('four people who leave after 1, 2, 3 and 4 weeks stay two and a half weeks of four on average', () => {
  const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 1, 1] })
  expect(restrictedMean(curve, 4)).toMatchObject({ mean: 2.5, lost: 1.5, n: 4, nEvents: 4 })
  expect(restrictedMean(curve, 2).mean).toBe(1.75)
  expect(restrictedMean(curve, 0.5)).toMatchObject({ mean: 0.5, stdError: 0, nEvents: 0 })
  expect(restrictedMean(curve, 10).mean).toBe(2.5)
})

it('a horizon beyond a curve that is still up is refused, and the longest one is where each curve is known', () => {
  const open = kaplanMeier({ time: [2, 5], event: [1, 0] })
  const closed = kaplanMeier({ time: [1, 3], event: [1, 1] })
  expect(() => restrictedMean(open, 6)).toThrow(expect.objectContaining({ code: 'statistics.horizonTooLong' }))
  expect(longestHorizon([open, closed])).toBe(5)
  expect(longestHorizon([closed])).toBe(3)
})
