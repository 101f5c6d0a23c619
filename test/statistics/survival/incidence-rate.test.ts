import { incidenceRate, rateRatio } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { rates, ratios } = readReference<{
  rates: { events: number; time: number; rate: number; low: number; high: number }[]
  ratios: {
    events: [number, number]
    time: [number, number]
    ratio: number | null
    low: number
    high: number | null
    p: number
  }[]
}>('rates')
const between = ({ events, time }: { events: [number, number]; time: [number, number] }) =>
  rateRatio(incidenceRate(events[0], time[0]), incidenceRate(events[1], time[1]))

it.each(rates)(
  '$events events in $time: rate and exact limits of poisson.test',
  ({ events, time, rate, low, high }) => {
    const result = incidenceRate(events, time)
    expectAgreement([result.rate, result.confLow, result.confHigh], [rate, low, high], 1e-11)
  },
)

it.each(ratios)('$events events in $time: ratio, exact limits and p of poisson.test', (wanted) => {
  const result = between(wanted)
  expectAgreement(
    [result.ratio, result.confLow, result.confHigh, result.pValue],
    [wanted.ratio, wanted.low, wanted.high, wanted.p],
    1e-10,
  )
})

it('without events the upper limit is that of the rule of three, exactly: -log(0.025) per person-time', () => {
  expect(incidenceRate(0, 1).confHigh).toBeCloseTo(-Math.log(0.025), 12)
})

it('five events against five in the same time: no difference at all', () => {
  const { ratio, pValue, logStdError, waldLow } = rateRatio(incidenceRate(5, 7), incidenceRate(5, 7))
  expect([ratio, pValue]).toEqual([1, 1])
  expect(logStdError).toBeCloseTo(Math.sqrt(0.4), 14)
  expect(waldLow).toBeCloseTo(Math.exp(-1.959963984540054 * Math.sqrt(0.4)), 12)
})

it('no time, or no events in either group, is refused by name', () => {
  expect(() => incidenceRate(0, 0)).toThrow(expect.objectContaining({ code: 'statistics.noPersonTime' }))
  expect(() => between({ events: [0, 0], time: [1, 1] })).toThrow(
    expect.objectContaining({ code: 'statistics.noEvents' }),
  )
})
