import {
  EstimationFailure,
  mean,
  rankBiserial,
  rankSumTest,
  smallSampleCorrection,
  standardDeviation,
  standardizedChange,
  standardizedDifference,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  treated: number[]
  comparison: number[]
  d: number[]
  g: number[]
  delta: number[]
  correction: number
  variance: number
  estimate: number
  rankBiserial: number[]
  before: number[]
  after: number[]
  change: number[]
}>('effect-size')
const momentsOf = (treated: number[], comparison: number[]) => ({
  meanTreated: mean(treated),
  meanComparison: mean(comparison),
  standardDeviationTreated: standardDeviation(treated),
  standardDeviationComparison: standardDeviation(comparison),
  nTreated: treated.length,
  nComparison: comparison.length,
})
const parts = ({ estimate, low, high }: { estimate: number; low: number; high: number }) => [estimate, low, high]

it("Cohen's d, Hedges' g and Glass's delta agree with R, limits from the noncentral t distribution", () => {
  const effect = standardizedDifference(momentsOf(reference.treated, reference.comparison))
  expectAgreement(parts(effect.cohenD), reference.d, 1e-8)
  expectAgreement(parts(effect.hedgesG), reference.g, 1e-8)
  expectAgreement(parts(effect.glassDelta), reference.delta, 1e-8)
  expectAgreement(
    [effect.correction, effect.hedgesGVariance, effect.hedgesG.estimate],
    [reference.correction, reference.variance, reference.estimate],
    1e-11,
  )
})

it('by hand: 2 points at a spread of 4 is half a standard deviation', () => {
  const arm = { standardDeviationTreated: 4, standardDeviationComparison: 4, nTreated: 20, nComparison: 20 }
  const { cohenD, glassDelta } = standardizedDifference({ meanTreated: 12, meanComparison: 10, ...arm })
  expect([cohenD.estimate, glassDelta.estimate]).toEqual([0.5, 0.5])
  expect(smallSampleCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 12)
})

it('the standardised change of the same persons agrees with R', () => {
  const changes = reference.after.map((value, row) => value - reference.before[row]!)
  const change = { meanChange: mean(changes), standardDeviation: standardDeviation(changes), n: changes.length }
  expectAgreement(parts(standardizedChange(change).cohenD), reference.change, 1e-8)
})

it('the rank-biserial correlation agrees with effectsize', () => {
  const { superiority } = rankSumTest(reference.treated, reference.comparison)
  expectAgreement(parts(rankBiserial(superiority, 14, 23)), reference.rankBiserial, 1e-10)
})

it('groups of one and groups without spread are named failures', () => {
  expect(() => standardizedDifference(momentsOf([1], [2, 3]))).toThrow(EstimationFailure)
  expect(() => standardizedDifference(momentsOf([1, 1], [2, 2]))).toThrow('same value')
  expect(() => standardizedChange({ meanChange: 1, standardDeviation: 0, n: 9 })).toThrow('alike')
  expect(() => standardizedChange({ meanChange: 1, standardDeviation: 2, n: 2 })).toThrow('2 pairs')
})
