import {
  cohenH,
  designEffect,
  detectableDifference,
  detectableHazardRatio,
  detectableShare,
  EstimationFailure,
  eventsForHazardRatio,
  powerOfMeans,
  powerOfShares,
  powerOfSurvival,
  sizeForCohenH,
  sizeForMeans,
  sizeForShares,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  shares: Record<'p1' | 'p2' | 'power' | 'alpha' | 'n' | 'powerAt200' | 'strictAt50' | 'detectable' | 'byH', number>[]
  means: Record<
    'difference' | 'sd' | 'power' | 'alpha' | 'n' | 'powerAt150' | 'strictAt20' | 'detectable' | 'pairs',
    number
  >[]
  unequalMeans: number
  survival: { hr: number[]; p: number[]; events: number[]; powerAt300: number[] }
}>('planning')

it('power, size and detectable share of two shares agree with R', () => {
  for (const { p1, p2, power, alpha, ...expected } of reference.shares) {
    const plan = { shareComparison: p1, shareTreated: p2, alpha }
    expectAgreement(
      [
        sizeForShares(power, plan),
        powerOfShares(200, plan),
        powerOfShares(50, { ...plan, strict: true }),
        detectableShare(300, power, { shareComparison: p1, alpha }),
        sizeForCohenH(power, cohenH(p1, p2), alpha),
      ],
      [expected.n, expected.powerAt200, expected.strictAt50, expected.detectable, expected.byH],
      1e-9,
    )
  }
})

it('power, size and detectable difference of two means agree with R, in groups and in pairs', () => {
  for (const { difference, sd, power, alpha, ...expected } of reference.means) {
    const plan = { difference, standardDeviation: sd, alpha }
    expectAgreement(
      [
        sizeForMeans(power, plan),
        powerOfMeans(150, plan),
        powerOfMeans(20, { ...plan, strict: true }),
        detectableDifference(100, power, { standardDeviation: sd, alpha }),
        sizeForMeans(power, { ...plan, design: 'paired' }),
      ],
      [expected.n, expected.powerAt150, expected.strictAt20, expected.detectable, expected.pairs],
      1e-8,
    )
  }
  expectAgreement([powerOfMeans(100, { difference: 0.4, allocation: 0.5 })], [reference.unequalMeans], 1e-9)
})

it("Schoenfeld's number of events agrees with its formula in R, and the ratio it finds comes back", () => {
  const { hr, p, events, powerAt300 } = reference.survival
  hr.forEach((hazardRatio, index) => {
    const plan = { hazardRatio, shareTreated: p[index]! }
    expectAgreement(
      [eventsForHazardRatio(0.8, plan), powerOfSurvival(300, plan)],
      [events[index]!, powerAt300[index]!],
      1e-11,
    )
    const found = detectableHazardRatio(events[index]!, 0.8, { shareTreated: p[index]! })
    expect(Math.abs(Math.log(found))).toBeCloseTo(Math.abs(Math.log(hazardRatio)), 11)
  })
})

it('a size found gives the power asked for, with unequal groups too', () => {
  const shares = { shareComparison: 0.2, shareTreated: 0.35, allocation: 2.5 }
  expect(powerOfShares(sizeForShares(0.85, shares), shares)).toBeCloseTo(0.85, 12)
  const means = { difference: 0.6, allocation: 0.4 }
  expect(powerOfMeans(sizeForMeans(0.9, means), means)).toBeCloseTo(0.9, 11)
})

it('by hand: twenty to a group with a correlation of .05 takes 1.95 times as many persons', () => {
  expect(designEffect(20, 0.05)).toBeCloseTo(1.95, 14)
  expect(designEffect(20, 0.05, 0.5)).toBeCloseTo(2.2, 14)
  expect(designEffect(1, 0.3)).toBe(1)
})

it('no difference needs no number at all to be found: a named failure', () => {
  expect(() => sizeForShares(0.8, { shareComparison: 0.4, shareTreated: 0.4 })).toThrow(EstimationFailure)
  expect(() => sizeForMeans(0.8, { difference: 0 })).toThrow(EstimationFailure)
  expect(() => eventsForHazardRatio(0.8, { hazardRatio: 1 })).toThrow(EstimationFailure)
  expect(() => sizeForCohenH(0.8, 0)).toThrow(EstimationFailure)
  expect(() => detectableShare(3, 0.9, { shareComparison: 0.5 })).toThrow('not even a share of 1')
  expect(() => powerOfShares(0, { shareComparison: 0.4, shareTreated: 0.5 })).toThrow(RangeError)
  expect(() => designEffect(0.5, 0.1)).toThrow(RangeError)
})
