import { EstimationFailure, type KaplanMeierCurve, kaplanMeier } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Steps {
  time: number[]
  nAtRisk: number[]
  survival: number[]
  stdError: (number | null)[]
  cumulativeHazard: number[]
  cumulativeHazardStdError: number[]
}
const { late, rounding } = readReference<{
  late: { entry: number[]; time: number[]; status: number[]; weight: number[]; cluster: number[] } & Record<
    'plain' | 'weighted' | 'lateWeighted' | 'clustered' | 'naive',
    Steps
  >
  rounding: { time: string[]; steps: Steps }
}>('survival')
const { entry, time, status: event, weight: weights, cluster: clusters } = late

function expectCurve(curve: KaplanMeierCurve, wanted: Steps): void {
  const parts = ['time', 'nAtRisk', 'survival', 'stdError', 'cumulativeHazard', 'cumulativeHazardStdError'] as const
  for (const part of parts)
    expectAgreement(
      curve.steps.map((step) => step[part]),
      wanted[part],
      1e-10,
      1e-12,
    )
}

it.each([
  ['late entry counts from its moment on', { entry, time, event }, late.plain],
  ['weights bring robust errors', { time, event, weights }, late.weighted],
  ['late entry and weights together', { entry, time, event, weights }, late.lateWeighted],
  ['errors add up within clusters', { time, event, clusters }, late.clustered],
  ['weights without robust errors', { time, event, weights, robust: false }, late.naive],
] as const)('%s, as in survfit', (_, input, wanted) => {
  expectCurve(kaplanMeier(input), wanted)
})

it('times that differ by rounding are one time, as in survfit', () => {
  const curve = kaplanMeier({ time: rounding.time.map(Number), event: rounding.time.map(() => 1) })
  expectCurve(curve, rounding.steps)
  expect(curve.steps.length).toBeLessThan(new Set(rounding.time).size)
})

it('someone who enters at a time is not yet at risk then: half of two, then one of one', () => {
  const curve = kaplanMeier({ entry: [0, 0, 2], time: [2, 3, 5], event: [1, 0, 1] })
  expect(curve.steps.map((step) => step.nAtRisk)).toEqual([2, 2, 1])
  expect(curve.steps.map((step) => step.survival)).toEqual([0.5, 0.5, 0])
  expect(curve.steps.map((step) => step.cumulativeHazard)).toEqual([0.5, 0.5, 1.5])
})

describe('weights', () => {
  it('of 2 stand for two people', () => {
    const twice = (column: readonly number[]) => column.flatMap((value) => [value, value])
    const doubled = kaplanMeier({ time: twice(time), event: twice(event) })
    const weighted = kaplanMeier({ time, event, weights: time.map(() => 2) })
    expect(weighted.steps.map((step) => step.stdError)).toEqual(doubled.steps.map((step) => step.stdError))
  })

  it('of 0 leave a row out', () => {
    const some = weights.map((weight, row) => (row % 3 === 0 ? 0 : weight))
    const kept = <Value>(column: readonly Value[]) => column.filter((_, row) => row % 3 !== 0)
    expect(kaplanMeier({ time, event, weights: some })).toEqual(
      kaplanMeier({ time: kept(time), event: kept(event), weights: kept(weights) }),
    )
  })

  it.each([
    ['statistics.noPersons', { weights: [0, 0] }],
    ['statistics.negativeWeights', { weights: [-1, 1] }],
    ['statistics.infiniteValue', { weights: [Number.POSITIVE_INFINITY, 1] }],
    ['statistics.wildWeights', { weights: [1e-9, 1e9] }],
    ['statistics.entryAfterTime', { entry: [0, 2] }],
    ['statistics.infiniteValue', { time: [Number.POSITIVE_INFINITY, 2] }],
    ['statistics.tooFewClusters', { clusters: [4, 4] }],
  ])('and the rest are refused with %s', (code, change) => {
    const failed = () => kaplanMeier({ time: [1, 2], event: [1, 1], ...change })
    expect(failed).toThrow(EstimationFailure)
    expect(failed).toThrow(expect.objectContaining({ code }))
  })
})
