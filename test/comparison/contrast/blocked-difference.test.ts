import { blockedDifference, fitLin, waldEstimate } from '@doorstroom/comparison'
import { covarianceTypes, fitTwoStageLeastSquares, robustCovariance } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import type { ReferenceEstimate } from '../trial.ts'

const reference = readReference<{
  treated: number[]
  outcome: number[]
  age: number[]
  income: number[]
  block: number[]
  blocked: ReferenceEstimate
  pair: number[]
  pairTreated: number[]
  pairOutcome: number[]
  pairs: ReferenceEstimate
  takeUp: number[]
  twoStages: Record<string, ReferenceEstimate>
  firstStage: number
  lin: { difference: ReferenceEstimate }
}>('randomised')
const column = (values: readonly number[]) => Float64Array.from(values)
const parts = ({ estimate, stdError, confLow, confHigh, pValue }: Record<string, number | null>) =>
  [estimate, stdError, confLow, confHigh, pValue] as (number | null)[]

it.each([
  ['blocks', reference.outcome, reference.treated, reference.block, reference.blocked],
  ['pairs', reference.pairOutcome, reference.pairTreated, reference.pair, reference.pairs],
])('%s are compared as difference_in_means does', (_, outcome, treated, blocks, expected) => {
  const { difference, stdError, degreesOfFreedom } = blockedDifference(
    column(outcome),
    Uint8Array.from(treated),
    Int32Array.from(blocks),
  )
  const wald = waldEstimate({ estimate: difference, stdError, degreesOfFreedom, confLevel: 0.95 })
  expectAgreement(
    [...parts({ ...wald }), degreesOfFreedom],
    [...parts({ ...expected }), expected.degreesOfFreedom],
    1e-9,
  )
})

it('blocks of four and two people count by their size', () => {
  const outcome = Float64Array.of(3, 5, 1, 3, 9, 9, 5, 5)
  const treated = Uint8Array.of(1, 1, 0, 0, 1, 1, 0, 0)
  const { difference, levels, paired } = blockedDifference(outcome, treated, Int32Array.of(1, 1, 1, 1, 2, 2, 2, 2))
  expectAgreement([difference, levels[0].estimate, levels[1].estimate], [3, 6.5, 3.5], 1e-13)
  expect(paired).toBe(false)
})

it('a block without one of the arms, or with one member of an arm, is refused by name', () => {
  const outcome = Float64Array.of(1, 2, 3, 4, 5, 6)
  const code = (value: string) => expect.objectContaining({ code: value })
  const blocks = Int32Array.of(1, 1, 1, 2, 2, 2)
  expect(() => blockedDifference(outcome, Uint8Array.of(1, 1, 1, 1, 0, 0), blocks)).toThrow(
    code('comparison.emptyArmInBlock'),
  )
  expect(() => blockedDifference(outcome, Uint8Array.of(1, 0, 0, 1, 0, 0), blocks)).toThrow(
    code('comparison.oneArmMemberInBlock'),
  )
  expect(() => blockedDifference(outcome.slice(0, 2), Uint8Array.of(1, 0), Int32Array.of(1, 1))).toThrow(
    code('comparison.tooFewBlocks'),
  )
})

it('two stages have the errors of iv_robust, and its first stage', () => {
  const fit = fitTwoStageLeastSquares({
    outcome: column(reference.outcome),
    takeUp: column(reference.takeUp),
    instruments: [column(reference.treated)],
    covariates: [column(reference.age)],
  })
  for (const type of covarianceTypes) {
    const expected = reference.twoStages[type]!
    const stdError = Math.sqrt(robustCovariance(fit, type)[1]![1]!)
    expectAgreement([fit.coefficients[1]!, stdError], [expected.estimate, expected.stdError], 1e-9)
  }
  expect(fit.degreesOfFreedom).toBe(reference.twoStages.HC2!.degreesOfFreedom)
  expect(fit.firstStage.fStatistic).toBeCloseTo(reference.firstStage, 8)
})

it("Lin's fit has the difference of lm with centred covariates", () => {
  const covariates = [reference.age, reference.income].map(column)
  const fit = fitLin(column(reference.outcome), Uint8Array.from(reference.treated), covariates)
  expectAgreement([fit.coefficients[1]!], [reference.lin.difference.estimate], 1e-9)
})
