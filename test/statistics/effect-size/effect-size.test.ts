import type { TwoArmMoments } from '@doorstroom/statistics'
import { eValue, eValueOfLimit, hedgesG, riskRatioOfStandardizedDifference } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { hedges } = readReference<{ hedges: { moments: TwoArmMoments; g: number; low: number; high: number } }>(
  'describe',
)

it("Hedges' g and its interval agree with R's noncentral t", () => {
  const { estimate, low, high } = hedgesG(hedges.moments)
  expectAgreement([estimate, low, high], [hedges.g, hedges.low, hedges.high], 1e-8)
})

it("swapping the arms turns the sign of Hedges' g and of its limits", () => {
  const { moments } = hedges
  const swapped = hedgesG({
    meanTreated: moments.meanComparison,
    meanComparison: moments.meanTreated,
    standardDeviationTreated: moments.standardDeviationComparison,
    standardDeviationComparison: moments.standardDeviationTreated,
    nTreated: moments.nComparison,
    nComparison: moments.nTreated,
  })
  const { estimate, low, high } = hedgesG(moments)
  expectAgreement([swapped.estimate, swapped.low, swapped.high], [-estimate, -high, -low], 1e-9)
})

it('the interval holds for a difference of ten standard deviations', () => {
  const arm = { standardDeviationTreated: 1, standardDeviationComparison: 1, nTreated: 100, nComparison: 100 }
  const { estimate, low, high } = hedgesG({ ...arm, meanTreated: 10, meanComparison: 0 })
  expect(low).toBeGreaterThan(8.5)
  expect(low).toBeLessThan(estimate)
  expect(high).toBeGreaterThan(estimate)
  expect(high).toBeLessThan(11.5)
})

it('the published example: a risk ratio of 3.9 (1.8 to 8.7) has E-values 7.26 and 3.0', () => {
  expect(eValue(3.9)).toBeCloseTo(7.263, 3)
  expect(eValueOfLimit({ estimate: 3.9, low: 1.8, high: 8.7 })).toBeCloseTo(3, 12)
})

it('a protective ratio is inverted, an interval that includes 1 needs no explanation', () => {
  expect(eValue(0.8)).toBe(eValue(1 / 0.8))
  expect(eValueOfLimit({ estimate: 0.8, low: 0.71, high: 0.91 })).toBeCloseTo(eValue(0.91), 12)
  expect(eValueOfLimit({ estimate: 1.2, low: 0.9, high: 1.6 })).toBe(1)
  expect(eValue(0)).toBeNaN()
})

it('a standardised difference of .3 stands for a risk ratio of 1.3139', () => {
  expect(riskRatioOfStandardizedDifference(0.3)).toBeCloseTo(1.3139, 6)
  expect(eValue(riskRatioOfStandardizedDifference(0.3))).toBeCloseTo(1.95611, 6)
})
