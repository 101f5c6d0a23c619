import { intervalScales, kaplanMeier, survivalQuantile } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Curve {
  time: number[]
  event: number[]
  steps: Record<'time' | 'nAtRisk' | 'nEvents' | 'nCensored', number[]> & {
    survival: number[]
    stdError: (number | null)[]
  }
  limits: Record<'log-log' | 'log' | 'plain', { low: (number | null)[]; high: (number | null)[] }>
  quantiles: { p: number; time: number | null; low: number | null; high: number | null }[]
}
const reference = readReference<Record<'toCensoring' | 'toZero' | 'exactHalf', Curve>>('survival')

describe.each(['toCensoring', 'toZero', 'exactHalf'] as const)('the curve %s', (name) => {
  const { time, event, steps, limits, quantiles } = reference[name]

  it('has the counts, survival and standard errors of survfit', () => {
    const curve = kaplanMeier({ time, event })
    for (const part of ['time', 'nAtRisk', 'nEvents', 'nCensored', 'survival', 'stdError'] as const)
      expectAgreement(
        curve.steps.map((step) => step[part]),
        steps[part],
        1e-11,
      )
  })

  it.each(intervalScales)('has the limits of survfit on the scale %s', (interval) => {
    const curve = kaplanMeier({ time, event, interval })
    const inside = (value: number, index: number) => value > 0 && steps.survival[index]! < 1
    const shown = curve.steps.filter((step, index) => inside(step.survival, index))
    const wanted = (side: (number | null)[]) => side.filter((_, index) => inside(steps.survival[index]!, index))
    expectAgreement(
      shown.map((step) => step.confLow),
      wanted(limits[interval].low),
      1e-10,
    )
    expectAgreement(
      shown.map((step) => step.confHigh),
      wanted(limits[interval].high),
      1e-10,
    )
  })

  it('has the quantiles of survfit', () => {
    const curve = kaplanMeier({ time, event })
    const read = quantiles.map(({ p }) => survivalQuantile(curve.steps, p))
    expectAgreement(
      read.map((row) => row.time),
      quantiles.map((row) => row.time ?? null),
      1e-12,
    )
    expectAgreement(
      read.map((row) => row.confLow),
      quantiles.map((row) => row.low ?? null),
      1e-12,
    )
    expectAgreement(
      read.map((row) => row.confHigh),
      quantiles.map((row) => row.high ?? null),
      1e-12,
    )
  })
})

it('someone censored at a time is still at risk for the event of that time', () => {
  const curve = kaplanMeier({ time: [1, 2, 2, 3], event: [1, 0, 1, 1] })
  expectAgreement(
    curve.steps.map((step) => step.survival),
    [3 / 4, 1 / 2, 0],
    1e-14,
  )
})

it('without events the curve stays at 1 and there is no median', () => {
  const curve = kaplanMeier({ time: [5, 6], event: [0, 0] })
  expect(curve.steps.map((step) => step.survival)).toEqual([1, 1])
  expect(curve.median).toEqual({ time: null, confLow: null, confHigh: null })
})

it('unknown durations are left out, negative ones are refused', () => {
  expect(kaplanMeier({ time: [1, Number.NaN, 3], event: [1, 1, 0] }).n).toBe(2)
  expect(() => kaplanMeier({ time: [1, -2], event: [1, 1] })).toThrow('1 persons')
})
