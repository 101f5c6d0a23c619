import {
  type EstimatorColumns,
  type EstimatorSettings,
  labelColumn,
  statisticsEstimators,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'

const context = { measure: 'm', population: 'everyone', horizonDays: 0, unit: 'units' }

function run(id: string, columns: EstimatorColumns, settings: Partial<EstimatorSettings> = {}) {
  const estimator = statisticsEstimators.find((one) => one.id === id)!
  const result: unknown = estimator.estimate(columns, { confLevel: 0.95, ...settings })
  return { tidy: estimator.tidy(result, context), glance: estimator.glance(result, context) }
}
const time = Float64Array.of(1, 2, 3, 4, 5, 6)
const event = Uint8Array.of(1, 0, 1, 1, 2, 0)
const group = labelColumn('site', ['north', 'north', 'north', 'south', 'south', 'south'])

it('Kaplan-Meier: one curve per group, no number beyond what was followed, and a quantile when asked', () => {
  const { tidy, glance } = run('kaplan-meier', { time, event, group }, { times: [2, 7] })
  expect(tidy.map(({ term, horizonDays, estimate }) => [term, horizonDays, estimate])).toEqual([
    ['survival (north)', 2, 2 / 3],
    ['survival (north)', 7, 0],
    ['survival (south)', 2, 1],
    ['survival (south)', 7, null],
  ])
  expect(tidy[3]).toMatchObject({ reasons: ['statistics.notFollowedThatLong'], status: 'notComputed' })
  expect(tidy[0]!.warnings).toEqual(['statistics.fewAtRisk'])
  expect(glance).toMatchObject({ term: 'median', estimate: 4, n: 6, nEvents: 4 })
  const quantiles = run('kaplan-meier', { time, event, group }, { options: { quantile: 0.5 } }).tidy
  expect(quantiles.map(({ term, estimate }) => [term, estimate])).toEqual([
    ['quantile 0.5 (north)', 3],
    ['quantile 0.5 (south)', 5],
  ])
})

it('Kaplan-Meier: the scale of the interval is a choice', () => {
  const limits = (intervalScale: string) => {
    const { confLow, confHigh, estimate } = run(
      'kaplan-meier',
      { time, event },
      { times: [3], options: { intervalScale } },
    ).tidy[0]!
    return [estimate! - confLow!, confHigh! - estimate!]
  }
  const [below, above] = limits('log-log')
  expect(below).toBeGreaterThan(above!)
  expect(limits('plain')[1]).toBeCloseTo(1 - 0.625, 12)
  expect(() => limits('square')).toThrow(RangeError)
})

it('Nelson-Aalen: one over those at risk, added up, with an interval on the logarithm', () => {
  const { tidy } = run('nelson-aalen', { time, event }, { times: [3] })
  const estimate = 1 / 6 + 1 / 4
  const stdError = Math.sqrt(1 / 36 + 1 / 16)
  expect(tidy[0]).toMatchObject({ term: 'cumulative-hazard', nEvents: 2 })
  expect(tidy[0]!.estimate).toBeCloseTo(estimate, 14)
  expect(tidy[0]!.stdError).toBeCloseTo(stdError, 14)
  expect(tidy[0]!.confLow! * tidy[0]!.confHigh!).toBeCloseTo(estimate ** 2, 12)
})

it('log-rank: observed over expected per group; one group or nothing in common is named', () => {
  const { tidy, glance } = run('log-rank', { time, event, group })
  expect(tidy.map(({ term }) => term)).toEqual(['observed / expected (north)', 'observed / expected (south)'])
  expect(tidy[0]!.estimate).toBeCloseTo(2 / (3 / 6 + 1 / 4), 12)
  expect(tidy[0]!.pValue).toBeCloseTo(glance.pValue!, 12)
  expect(glance).toMatchObject({ term: 'chi-squared, 1 df', n: 6, nEvents: 4, warnings: ['statistics.smallExpected'] })
  const alone = labelColumn(
    'site',
    Array.from({ length: 6 }, () => 'north'),
  )
  expect(() => run('log-rank', { time, event, group: alone })).toThrow(
    expect.objectContaining({ code: 'statistics.oneGroup' }),
  )
  const apart = run('log-rank', { time, event, group, strata: group }).glance
  expect(apart).toMatchObject({ estimate: null, reasons: ['statistics.nothingToCompare'] })
})

it('Gray: the events of one kind, by name', () => {
  const columns = { time, event, group, causes: ['work', 'other'] }
  const { tidy, glance } = run('gray-test', columns)
  expect(glance).toMatchObject({ term: 'work, chi-squared, 1 df', nEvents: 3 })
  expect(tidy[0]!.estimate! + tidy[1]!.estimate!).toBeCloseTo(0, 12)
  expect(tidy[0]!.pValue).toBeCloseTo(glance.pValue!, 12)
  expect(run('gray-test', columns, { options: { cause: 'other' } }).glance.nEvents).toBe(1)
  expect(() => run('gray-test', columns, { options: { cause: 'moved' } })).toThrow('moved')
})

it('restricted mean: treated minus comparison up to what both were followed, swapped with the arms', () => {
  const treated = Uint8Array.of(0, 0, 0, 1, 1, 1)
  const { tidy } = run('restricted-mean-survival', { time, event, treated })
  expect(tidy.map(({ term }) => term)).toEqual(['difference', 'ratio', 'mean (comparison)', 'mean (treated)'])
  const swapped = run('restricted-mean-survival', { time, event, treated: treated.map((arm) => 1 - arm) }).tidy
  expect(swapped[0]!.estimate).toBeCloseTo(-tidy[0]!.estimate!, 12)
  expect(swapped[1]!.estimate).toBeCloseTo(1 / tidy[1]!.estimate!, 12)
  expect(tidy[2]).toMatchObject({ horizonDays: 6, warnings: ['statistics.rareEvents'] })
  expect(tidy[2]!.estimate).toBeCloseTo(7 / 3, 12)
  expect(() => run('restricted-mean-survival', { time, event, treated }, { options: { horizon: 9 } })).toThrow(
    expect.objectContaining({ code: 'statistics.horizonTooLong' }),
  )
})

it('rates: events over time per group, and the second over the first', () => {
  const { tidy, glance } = run('incidence-rate', { time, event, group })
  expect(tidy.map(({ term, estimate }) => [term, estimate])).toEqual([
    ['rate (north)', 2 / 6],
    ['rate (south)', 2 / 15],
    ['rate ratio (south / north)', 2 / 15 / (2 / 6)],
  ])
  expect(glance).toMatchObject({ estimate: 4 / 21, nEvents: 4, n: 6 })
  const none = run('incidence-rate', { time, event: Uint8Array.of(0, 0, 0, 1, 0, 0), group }).tidy
  expect(none[2]).toMatchObject({ estimate: null, reasons: ['statistics.noEventsInReference'] })
})

it('state occupation: an empty cell and the name for it both mean out of sight', () => {
  const columns = (out: string | null): EstimatorColumns => ({
    clusters: Int32Array.of(1, 1, 2, 3),
    entry: Float64Array.of(0, 1, 0, 0),
    time: Float64Array.of(1, 3, 4, 4),
    from: labelColumn('from', ['benefit', 'work', 'benefit', 'work']),
    to: labelColumn('to', ['work', 'benefit', out, out]),
  })
  const empty = run('state-occupation', columns(null))
  expect(empty.tidy.map(({ term, horizonDays, estimate }) => [term, horizonDays, estimate])).toEqual([
    ['benefit', 1, (2 / 3) * (1 / 2)],
    ['work', 1, 1 / 3 + (2 / 3) * (1 / 2)],
    ['benefit', 3, 1 / 3 + 1 / 3],
    ['work', 3, 2 / 3 - 1 / 3],
  ])
  expect(empty.glance).toMatchObject({ term: 'moves-per-person', estimate: 2 / 3, n: 3 })
  expect(run('state-occupation', columns('censored')).tidy).toEqual(empty.tidy)
  const lost = run('state-occupation', columns('lost'), { options: { censored: 'lost' } })
  expect(lost.tidy).toEqual(empty.tidy)
  const spent = run('state-occupation', columns(null), { options: { horizon: 4 } }).tidy
  expect(spent.reduce((sum, { estimate }) => sum + estimate!, 0)).toBeCloseTo(4, 12)
})

it('Aalen-Johansen: one set of incidences per group', () => {
  const { tidy } = run('aalen-johansen', { time, event, group, causes: ['work', 'other'] }, { times: [5] })
  expect(tidy.map(({ term, estimate }) => [term, estimate])).toEqual([
    ['work (north)', 1],
    ['other (north)', 0],
    ['work (south)', 1 / 3],
    ['other (south)', 1 / 3],
  ])
})
