import {
  agrestiCaffoInterval,
  agrestiCoullInterval,
  cohenH,
  compareShares,
  EstimationFailure,
  exactBinomialInterval,
  exactPoissonInterval,
  jeffreysInterval,
  miettinenNurminenInterval,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  wilson: { events: number; n: number; level: number }[]
  exact: number[][]
  agrestiCoull: number[][]
  jeffreys: number[][]
  newcombe: { x1: number; n1: number; x0: number; n0: number }[]
  miettinenNurminen: number[][]
  agrestiCaffo: number[][]
  corrected: number[][]
  uncorrected: number[][]
  poisson: { events: number; exposure: number; low: number; high: number }[]
}>('proportions')
const pairs = reference.newcombe.map(({ x1, n1, x0, n0 }) => ({
  eventsTreated: x1,
  nTreated: n1,
  eventsComparison: x0,
  nComparison: n0,
  confLevel: 0.95,
}))
const limits = ({ low, high }: { low: number; high: number }) => [low, high]

it('exact, Agresti-Coull and Jeffreys intervals of a share agree with R', () => {
  reference.wilson.forEach(({ events, n, level }, index) => {
    expectAgreement(limits(exactBinomialInterval(events, n, level)), reference.exact[index]!, 1e-11)
    if (index > 4) return
    expectAgreement(limits(agrestiCoullInterval(events, n, level)), reference.agrestiCoull[index]!, 1e-11)
    expectAgreement(limits(jeffreysInterval(events, n, level)), reference.jeffreys[index]!, 1e-10)
  })
})

it('by hand: the exact interval of 0 of 12 ends where 12 failures have a chance of 2.5 %', () => {
  expect(exactBinomialInterval(0, 12, 0.95).high).toBeCloseTo(1 - 0.025 ** (1 / 12), 12)
})

it('intervals of a difference agree with R, also with an empty cell', () => {
  pairs.forEach((pair, index) => {
    expectAgreement(limits(agrestiCaffoInterval(pair)), reference.agrestiCaffo[index]!, 1e-11)
    expectAgreement(limits(miettinenNurminenInterval(pair)), reference.miettinenNurminen[index]!, 1e-6, 1e-7)
  })
})

it('a score interval of everyone against nobody reaches from below 1 to 1', () => {
  const all = { eventsTreated: 6, nTreated: 6, eventsComparison: 0, nComparison: 6, confLevel: 0.95 }
  const { low, high } = miettinenNurminenInterval(all)
  expect(low).toBeGreaterThan(0.3)
  expect(high).toBe(1)
  expect(miettinenNurminenInterval({ ...all, eventsTreated: 0 }).low).toBeLessThan(0)
})

it('the test of two shares agrees with R, with and without continuity correction', () => {
  pairs.forEach((pair, index) => {
    for (const [correct, expected] of [
      [true, reference.corrected[index]!],
      [false, reference.uncorrected[index]!],
    ] as const) {
      const { statistic, pValue, low, high } = compareShares(pair, correct)
      expectAgreement([statistic, pValue, low, high], expected, 1e-10)
    }
  })
  expect(compareShares({ ...pairs[0]!, eventsTreated: 0, eventsComparison: 0 }, true).statistic).toBeNull()
})

it('the exact interval of a rate agrees with R; by hand, none in 12 has limit -log 0.025 / 12', () => {
  for (const { events, exposure, low, high } of reference.poisson)
    expectAgreement(limits(exactPoissonInterval(events, exposure, 0.95)), [low, high], 1e-11)
  expect(exactPoissonInterval(0, 12, 0.95).high).toBeCloseTo(-Math.log(0.025) / 12, 12)
})

it('h of a half against nothing is pi over 2, and arms without persons are refused', () => {
  expect(cohenH(0.5, 0)).toBeCloseTo(Math.PI / 2, 14)
  expect(() => exactBinomialInterval(0, 0, 0.95)).toThrow(EstimationFailure)
  expect(() => agrestiCaffoInterval({ ...pairs[0]!, nTreated: 0, eventsTreated: 0 })).toThrow(EstimationFailure)
  expect(() => exactPoissonInterval(1, 0, 0.95)).toThrow(EstimationFailure)
  expect(() => jeffreysInterval(5, 4, 0.95)).toThrow(RangeError)
})
