import {
  type AnyEstimator,
  codeSequences,
  type EstimatorColumns,
  type EstimatorSettings,
  type LabelColumn,
  labelColumn,
  type ResultRow,
  type RowContext,
  sequenceBadness,
  sequencesOfColumns,
  statisticsEstimators,
  statisticsGlossary,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'

const context: RowContext = { measure: 'm', population: 'everyone', horizonDays: 0, unit: 'share' }
const estimator = (id: string): AnyEstimator => statisticsEstimators.find((candidate) => candidate.id === id)!

/** One column per moment from one word per person: w work, b benefit, t training, anything else unknown. */
function stateColumns(words: readonly string[]): LabelColumn[] {
  const levels = ['work', 'training', 'benefit']
  return Array.from({ length: Math.max(...words.map((word) => word.length)) }, (_, moment) => ({
    name: `m${moment + 1}`,
    levels,
    codes: Int32Array.from(words, (word) => 'wtb'.indexOf(word[moment] ?? '?')),
  }))
}

function rows(id: string, columns: EstimatorColumns, options: EstimatorSettings['options'] = {}) {
  const result = estimator(id).estimate(columns, { confLevel: 0.95, options })
  const tidy = estimator(id).tidy(result, context)
  const glance = estimator(id).glance(result, context)
  for (const code of [...tidy, glance].flatMap(({ warnings, reasons }) => [...warnings, ...reasons]))
    expect(statisticsGlossary).toHaveProperty([code])
  return { result, glance, tidy, term: (term: string): ResultRow => tidy.find((row) => row.term === term)! }
}

const words = ['bbbbww', 'bbttww', 'bbbbbb', 'wwwwww', 'bwbwbw', 'tttwww']
const states = stateColumns(words)

it('a distribution has a share per moment, state and group, and says who is known', () => {
  const group = labelColumn('arm', ['x', 'x', 'x', 'y', 'y', 'y'])
  const { tidy, glance } = rows('state-distribution', {
    states: stateColumns(['bw', 'b', 'ww', 'tw', 'bb', 'bw']),
    group,
  })
  const at = (moment: number, term: string) =>
    tidy.find(({ horizonDays, term: given }) => horizonDays === moment && given === term)!
  expect(at(1, 'benefit (x)')).toMatchObject({ estimate: 2 / 3, n: 3, nEvents: 2 })
  expect(at(2, 'work (x)')).toMatchObject({ estimate: 1, n: 2, confHigh: 1 })
  expect(at(2, 'training (y)')).toMatchObject({ estimate: 0, confLow: 0 })
  expect(glance.estimate).toBeGreaterThan(0)
})

it('moves are shares of the moments in a state, and nobody at risk is a reason', () => {
  const { term } = rows('transition-rates', { states: stateColumns(['bbw', 'bww']) })
  expect(term('benefit > work')).toMatchObject({ estimate: 2 / 3, n: 3, nEvents: 2 })
  expect(term('training > work')).toMatchObject({ estimate: null, reasons: ['statistics.noneAtRisk'] })
})

describe('indices', () => {
  it('that need a judgement come only with one', () => {
    const without = rows('sequence-indices', { states }).tidy.map(({ term }) => term)
    expect(without).toEqual(['transitions', 'entropy', 'turbulence', 'complexity', 'volatility'])
    const { tidy, term } = rows('sequence-indices', { states }, { good: 'work', order: 'work, training, benefit' })
    expect(tidy).toHaveLength(11)
    const badness = sequenceBadness(sequencesOfColumns(states), ['work', 'training', 'benefit'])
    expect(term('badness').estimate).toBeCloseTo(badness.reduce((sum, one) => sum + one, 0) / 6, 14)
    expect(() => rows('sequence-indices', { states }, { order: 'work, wrok' })).toThrow('not in the data')
  })

  it('are those of the persons weighted, as if each were there as often', () => {
    const weights = Float64Array.of(2, 1, 0, 1, 1, 1)
    const weighted = rows('sequence-indices', { states, weights }).tidy
    const repeated = rows('sequence-indices', {
      states: stateColumns(['bbbbww', ...words.filter((_, at) => at !== 2)]),
    })
    weighted.forEach((row, at) => {
      expect(row.estimate).toBeCloseTo(repeated.tidy[at]!.estimate!, 13)
      expect(row.n).toBe(5)
    })
  })

  it('warn of gaps and of people followed for less long', () => {
    const { warnings } = rows('sequence-indices', { states: stateColumns(['bb?w', 'bw']) }).tidy[0]!
    expect(warnings).toEqual(['statistics.unequalFollowUp', 'statistics.gapsInSequences'])
  })
})

it('a lasting state is reached, kept and held at the end by so many', () => {
  const { term } = rows('lasting-state', { states }, { good: 'work', sustain: 3, retention: 2 })
  expect(term('reached')).toMatchObject({ estimate: 5 / 6, nEvents: 5, n: 6 })
  expect(term('lasting')).toMatchObject({ estimate: 2 / 6, nEvents: 2 })
  expect(term('at-end')).toMatchObject({ estimate: 5 / 6 })
  expect(term('retained')).toMatchObject({ estimate: 2 / 3, n: 3 })
  expect(term('longest-run').estimate).toBeCloseTo((2 + 2 + 0 + 6 + 1 + 3) / 6, 14)
})

describe('clusters', () => {
  const apart = stateColumns(['wwwwww', 'wwwwwb', 'wwwwww', 'bbbbbb', 'bbbbbw', 'tttttt'])
  it.each(['ward', 'ward-d', 'medoids'])('by %s bring together who is alike, the largest first', (method) => {
    const { result, term, glance } = rows('sequence-clusters', { states: apart }, { clusters: 3, method })
    expect([...result.assignment]).toEqual([0, 0, 0, 1, 1, 2])
    expect(term('share of cluster 1')).toMatchObject({ estimate: 0.5, n: 3 })
    expect(term('discrepancy of cluster 1').estimate).toBeCloseTo((2 * 2) / 9, 14)
    expect([result.clusters[0].medoid, result.clusters[2].medoid]).toEqual([0, 5])
    expect(glance.estimate).toBeGreaterThan(0.5)
  })

  it.each(['optimal-matching-rates', 'common-subsequence', 'hamming', 'dynamic-hamming'])(
    'take distance %s',
    (distance) => {
      const { result } = rows('sequence-clusters', { states: apart }, { clusters: 3, distance })
      expect([...result.assignment]).toEqual([0, 0, 0, 1, 1, 2])
    },
  )

  it('leave out who has no weight, warn when they run into each other, and refuse more clusters than sequences', () => {
    const weights = Float64Array.of(1, 1, 1, 1, 1, 0)
    expect(rows('sequence-clusters', { states: apart, weights }, { clusters: 2 }).result.assignment[5]).toBe(-1)
    const mixed = stateColumns(['wtb', 'tbw', 'bwt', 'wbt', 'twb', 'btw'])
    expect(rows('sequence-clusters', { states: mixed }, { clusters: 2 }).glance.warnings).toContain(
      'statistics.weakClusters',
    )
    expect(() => rows('sequence-clusters', { states: apart }, { clusters: 6 })).toThrow('fewer different sequences')
  })
})

it('groups with trajectories of their own explain all, and of 20 ways to draw three of six one is as extreme as two', () => {
  const group = labelColumn('arm', ['x', 'x', 'x', 'y', 'y', 'y'])
  const own = stateColumns(['www', 'www', 'wwb', 'bbb', 'bbb', 'bbw'])
  const { term, glance } = rows('sequence-discrepancy', { states: own, group }, { permutations: 1999 })
  // Within: 2 x (2 + 2) / 3; all: x to y 6 6 4 6 6 4 4 4 4, so 44, and 8 within, over 6.
  expect(term('pseudo-r2').estimate).toBeCloseTo(1 - 8 / 3 / (52 / 6), 14)
  expect(term('discrepancy (x)').estimate).toBeCloseTo(4 / 9, 14)
  expect(Math.abs(term('pseudo-r2').pValue! - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / 2000))
  expect(glance).toMatchObject({ term: 'pseudo-f', n: 6 })
  expect(() =>
    rows('sequence-discrepancy', {
      states: own,
      group: labelColumn(
        'arm',
        words.map(() => 'x'),
      ),
    }),
  ).toThrow('only one group')
})

it('columns with other levels share all levels', () => {
  const columns = [labelColumn('may', ['b', 'a']), labelColumn('june', ['c', null])]
  expect(sequencesOfColumns(columns)).toEqual(
    codeSequences(
      [
        ['b', 'c'],
        ['a', null],
      ],
      ['a', 'b', 'c'],
    ),
  )
})
