import { EstimationFailure, newcombeInterval, wilsonInterval } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  wilson: { events: number; n: number; level: number; low: number; high: number }[]
  newcombe: { x1: number; n1: number; x0: number; n0: number; estimate: number; low: number; high: number }[]
}>('proportions')

it('the interval of a share agrees with R, at 0 and at all events too', () => {
  const actual = reference.wilson.map(({ events, n, level }) => wilsonInterval(events, n, level))
  expectAgreement(
    actual.map(({ low }) => low),
    reference.wilson.map(({ low }) => low),
    1e-12,
  )
  expectAgreement(
    actual.map(({ high }) => high),
    reference.wilson.map(({ high }) => high),
    1e-12,
  )
})

it('the interval of a difference of shares agrees with R and with the published example 56/70 against 48/80', () => {
  const actual = reference.newcombe.map(({ x1, n1, x0, n0 }) =>
    newcombeInterval({ eventsTreated: x1, nTreated: n1, eventsComparison: x0, nComparison: n0, confLevel: 0.95 }),
  )
  for (const part of ['estimate', 'low', 'high'] as const)
    expectAgreement(
      actual.map((row) => row[part]),
      reference.newcombe.map((row) => row[part]),
      1e-12,
    )
  expect(actual[0]!.low.toFixed(4)).toBe('0.0524')
  expect(actual[0]!.high.toFixed(4)).toBe('0.3339')
})

it('a share of nobody is a named failure', () => {
  expect(() => wilsonInterval(0, 0, 0.95)).toThrow(EstimationFailure)
  expect(() => wilsonInterval(3, 2, 0.95)).toThrow(RangeError)
})
