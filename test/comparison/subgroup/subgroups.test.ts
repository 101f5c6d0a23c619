import {
  cochranTest,
  comparisonEstimators,
  gailSimonTest,
  interactionTest,
  welchDifference,
} from '@doorstroom/comparison'
import { type AnyEstimator, labelColumn } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { context } from '../trial.ts'

interface Part {
  name: string
  difference: number
  stdError: number
  degreesOfFreedom: number
  confLow: number
  confHigh: number
  pValue: number
}
const reference = readReference<{
  group: string[]
  treated: number[]
  outcome: number[]
  each: Part[]
  cochran: { statistic: number; pValue: number }
  gailSimon: { above: number; below: number; pValue: number }
  interaction: { f: number; p: number; robustF: number; robustP: number }
  holm: number[]
}>('subgroups')
const outcome = Float64Array.from(reference.outcome)
const treated = Uint8Array.from(reference.treated)
const group = labelColumn('group', reference.group)
const effects = reference.each.map(({ difference, stdError }) => ({ estimate: difference, stdError }))
const subgroups = comparisonEstimators.find(({ id }) => id === 'subgroup-difference') as AnyEstimator

it('each subgroup has the difference of t.test, with p-values corrected by Holm', () => {
  const result = subgroups.estimate({ outcome, treated, group }, { confLevel: 0.95 })
  const rows = subgroups.tidy(result, context)
  expect(rows.map(({ term }) => term)).toEqual(reference.each.map(({ name }) => `difference:${name}`))
  for (const [index, { difference, stdError, confLow, confHigh }] of reference.each.entries()) {
    const row = rows[index]!
    expectAgreement(
      [row.estimate, row.stdError, row.confLow, row.confHigh, row.pValue],
      [difference, stdError, confLow, confHigh, reference.holm[index]!],
      1e-9,
    )
  }
  expectAgreement([subgroups.glance(result, context).pValue], [reference.interaction.robustP], 1e-9)
})

it('the tests of whether effects differ are those of R', () => {
  const q = cochranTest(effects)
  expectAgreement([q.statistic, q.pValue], [reference.cochran.statistic, reference.cochran.pValue], 1e-10)
  const sign = gailSimonTest(effects)
  const { above, below, pValue } = reference.gailSimon
  expectAgreement([sign.above, sign.below, sign.pValue], [above, below, pValue], 1e-10)
  const test = interactionTest(outcome, treated, group.codes, group.levels.length)
  const { f, p, robustF, robustP } = reference.interaction
  expectAgreement(
    [test.fStatistic, test.pValue, test.robustFStatistic, test.robustPValue],
    [f, p, robustF, robustP],
    1e-9,
  )
})

it('effects of 1 and 3 with errors of 1 have a Q of 2, and of 2 and -3 a Gail-Simon p of 0.0228', () => {
  expect(cochranTest([1, 3].map((estimate) => ({ estimate, stdError: 1 }))).statistic).toBeCloseTo(2, 12)
  expect(gailSimonTest([2, -3].map((estimate) => ({ estimate, stdError: 1 }))).pValue).toBeCloseTo(0.0455 / 2, 4)
  expect(gailSimonTest([2, 3].map((estimate) => ({ estimate, stdError: 1 }))).pValue).toBe(0.5)
})

it('means of 6 and 2 with variances of 2 differ by 4 with an error of the root of 2', () => {
  const { difference, stdError, degreesOfFreedom } = welchDifference(
    Float64Array.of(5, 7, 1, 3),
    Uint8Array.of(1, 1, 0, 0),
  )
  expectAgreement([difference, stdError, degreesOfFreedom], [4, Math.SQRT2, 2], 1e-12)
})

it('a subgroup without one of the arms is left out with a warning, and one that remains is refused', () => {
  const lonely = reference.group.map((name, row) => (name === 'low' && reference.treated[row] === 0 ? 'middle' : name))
  const left = subgroups.estimate({ outcome, treated, group: labelColumn('group', lonely) }, { confLevel: 0.95 })
  const rows = subgroups.tidy(left, context)
  expect(rows.map(({ term }) => term)).toEqual(['difference:high', 'difference:middle'])
  expect(rows[0]!.warnings).toContain('comparison.subgroupLeftOut')
  const one = labelColumn(
    'group',
    reference.group.map(() => 'everyone'),
  )
  expect(() => subgroups.estimate({ outcome, treated, group: one }, { confLevel: 0.95 })).toThrow(
    expect.objectContaining({ code: 'comparison.oneSubgroup' }),
  )
})
