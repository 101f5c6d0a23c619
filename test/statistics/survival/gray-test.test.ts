import { aalenJohansen, grayTest, incidenceAt, incidenceVarianceAalen, timeByCause } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  data: Record<'time' | 'event' | 'group' | 'stratum', number[]>
  times: number[]
  incidence: number[][]
  variance: number[][]
  timeByCause: { horizon: number; mean: number[] }
  gray: Record<'plain' | 'rho' | 'stratified', number[]>
  twoGroups: number[]
}>('competing-risks')
const { time, event, group, stratum } = reference.data
const input = { time, event, group, groupCount: 3, causeCount: 2 }
const result = aalenJohansen({ time, event, causeCount: 2 })
const both = (options: object) => [1, 2].map((cause) => grayTest({ ...input, cause, ...options }).chiSquared)

it('the statistic of each cause is that of cuminc, plain, weighed and stratified', () => {
  expectAgreement(both({}), reference.gray.plain, 1e-10)
  expectAgreement(both({ rho: 1 }), reference.gray.rho, 1e-10)
  expectAgreement(both({ strata: stratum }), reference.gray.stratified, 1e-10)
})

it('two groups: the statistic of cuminc, scores that mirror each other, and a label that does not matter', () => {
  const inPair = (_: number, row: number) => group[row]! < 2
  const pair = { time: time.filter(inPair), event: event.filter(inPair), causeCount: 2, cause: 1, groupCount: 2 }
  const test = grayTest({ ...pair, group: group.filter(inPair) })
  const turned = grayTest({ ...pair, group: group.filter(inPair).map((one) => 1 - one) })
  expect(test.chiSquared).toBeCloseTo(reference.twoGroups[0]!, 9)
  expect(test.scores[0]).toBeCloseTo(-test.scores[1]!, 10)
  expect(turned.chiSquared).toBeCloseTo(test.chiSquared, 9)
})

it('with one kind of event and nobody censored it scores as the log-rank test does', () => {
  const { scores } = grayTest({
    time: [1, 2, 3, 4],
    event: [1, 1, 1, 1],
    causeCount: 1,
    cause: 1,
    group: [0, 0, 1, 1],
    groupCount: 2,
  })
  expect(scores[0]).toBeCloseTo(2 - 5 / 6, 14)
})

it('groups that nobody can tell apart, or no event at all, give no p-value', () => {
  const same = { time: [1, 2, 3, 4], causeCount: 2, cause: 1, groupCount: 2 }
  expect(grayTest({ ...same, event: [1, 1, 0, 2], group: [0, 0, 0, 0] }).pValue).toBeNull()
  expect(grayTest({ ...same, event: [0, 0, 0, 0], group: [0, 1, 0, 1] }).pValue).toBeNull()
})

it('the variance after Aalen is that of cuminc', () => {
  const steps = result.causes[0]!.steps
  const variances = [1, 2].map((cause) => {
    const all = incidenceVarianceAalen(result, cause)
    return reference.times.map((at) => all[steps.findLastIndex((step) => step.time <= at)]!)
  })
  expectAgreement(variances.flat(), reference.variance.flat(), 1e-11)
  expectAgreement(
    [1, 2].flatMap((cause) => reference.times.map((at) => incidenceAt(result, cause, at).incidence)),
    reference.incidence.flat(),
    1e-12,
  )
})

it('time free of events and time after each cause are those of survfit and fill the horizon', () => {
  const { horizon, mean } = reference.timeByCause
  const { eventFree, causes } = timeByCause(result, horizon)
  expectAgreement([eventFree, ...causes], mean, 1e-12)
  expect(eventFree + causes[0]! + causes[1]!).toBeCloseTo(horizon, 12)
})
