import {
  type AnyEstimator,
  EstimationFailure,
  type EstimatorColumns,
  labelColumn,
  type OptionValue,
  type ResultRow,
  randomStream,
  resultRowSchema,
  statisticsEstimators,
  statisticsGlossary,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'

const context = { measure: 'm', population: 'everyone', horizonDays: 364, unit: 'weeks' }
const needed: Readonly<Record<string, Record<string, OptionValue>>> = {
  'adjusted-p-values': {},
  'chi-squared-test': {},
  'cohen-kappa': {},
  correlation: {},
  'design-effect': { clusterSize: 20, intraclassCorrelation: 0.05 },
  'exact-binomial': {},
  'fisher-exact': {},
  'intraclass-correlation': {},
  'mantel-haenszel': {},
  'paired-difference': {},
  'permutation-test': {},
  'power-of-means': { difference: 0.2 },
  'power-of-proportions': { shareComparison: 0.5, shareTreated: 0.6 },
  'power-of-survival': { hazardRatio: 1.3 },
  'rank-test': {},
  reliability: {},
  'reliable-change': { reliability: 0.8 },
  'standardized-difference': {},
  'two-by-two': {},
  'welch-test': {},
}
const named = (id: string): AnyEstimator => statisticsEstimators.find((one) => one.id === id)!

function rowsOf(id: string, columns: EstimatorColumns, options: Record<string, OptionValue> = {}): ResultRow[] {
  const estimator = named(id)
  const result = estimator.estimate(columns, { confLevel: 0.95, options: { ...needed[id], ...options } })
  return [...estimator.tidy(result, context), estimator.glance(result, context)]
}
const term = (rows: ResultRow[], name: string) => rows.find((row) => row.term === name)!

interface Person {
  outcome: number
  second: number
  treated: number
  group: string | null
  category: string | null
  stratum: string
  answers: number[]
}
const stream = randomStream(3)
const people: Person[] = Array.from({ length: 60 }, (_, index) => ({
  outcome: stream.uniform() < 0.4 ? 1 : 0,
  second: stream.integer(1, 7),
  treated: stream.integer(0, 1),
  group: String(stream.integer(1, 3)),
  category: String(stream.integer(1, 3)),
  stratum: String(index % 3),
  answers: Array.from({ length: 4 }, () => stream.integer(1, 4) + (index % 3)),
}))

function columnsOf(id: string, rows: Person[]): EstimatorColumns {
  const all: EstimatorColumns = {
    outcome: Float64Array.from(rows, ({ outcome }) => outcome),
    second: Float64Array.from(rows, ({ second }) => second),
    treated: Uint8Array.from(rows, ({ treated }) => treated),
    group: labelColumn(
      'group',
      rows.map(({ group }) => group),
    ),
    category: labelColumn(
      'category',
      rows.map(({ category }) => category),
    ),
    strata: labelColumn(
      'stratum',
      rows.map(({ stratum }) => stratum),
    ),
    items: [0, 1, 2, 3].map((item) => ({
      name: `q${item}`,
      values: Float64Array.from(rows, ({ answers }) => answers[item]!),
    })),
  }
  return Object.fromEntries(named(id).roles.required.map((role) => [role, all[role]]))
}

const changes: [string, (person: Person, row: number) => Partial<Person> | null][] = [
  ['everyone', () => ({})],
  ['nobody', () => null],
  ['one person', (_, row) => (row < 1 ? {} : null)],
  ['two persons', (_, row) => (row < 2 ? {} : null)],
  ['three persons', (_, row) => (row < 3 ? {} : null)],
  ['everyone alike', () => ({ outcome: 1, second: 1, group: 'a', category: 'a', answers: [2, 2, 2, 2] })],
  ['no events', () => ({ outcome: 0 })],
  ['one arm', () => ({ treated: 1 })],
  ['an outcome that follows the arm', ({ treated }) => ({ outcome: treated, second: treated })],
  ['nothing known', () => ({ outcome: NaN, second: NaN, group: null, category: null, answers: [NaN, NaN, NaN, NaN] })],
  [
    'something unknown',
    (person, row) => (row % 9 === 0 ? { outcome: NaN, group: null, answers: [1, NaN, 2, 3] } : person),
  ],
  [
    'something infinite',
    (person, row) => (row === 4 ? { outcome: Infinity, second: -Infinity, answers: [1, 2, Infinity, 3] } : person),
  ],
  ['a stratum for each person', (_, row) => ({ stratum: String(row) })],
  ['items that are copies', ({ answers }) => ({ answers: answers.map(() => answers[0]!) })],
  ['raters who agree', ({ group }) => ({ category: group })],
]

describe.each(Object.keys(needed))('%s', (id) => {
  it.each(changes)('with %s gives numbers, an explained absence or a named failure', (_, change) => {
    const rows = people.flatMap((person, row) => {
      const changed = change(person, row)
      return changed === null ? [] : [{ ...person, ...changed }]
    })
    let made: ResultRow[]
    try {
      made = rowsOf(id, columnsOf(id, rows))
    } catch (error) {
      expect(error).toBeInstanceOf(EstimationFailure)
      expect(Object.keys(statisticsGlossary)).toContain((error as EstimationFailure).code)
      return
    }
    for (const row of made) {
      expect(resultRowSchema.safeParse(row).error).toBeUndefined()
      expect(row.estimate !== null || row.reasons.length > 0).toBe(true)
      expect(row.reasons).not.toContain('notFinite')
      for (const code of [...row.reasons, ...row.warnings]) expect(Object.keys(statisticsGlossary)).toContain(code)
      if (row.confLow !== null && row.confHigh !== null) expect(row.confLow).toBeLessThanOrEqual(row.confHigh)
    }
    expect(new Set(made.map((row) => row.id)).size).toBe(made.length)
  })

  it('gives the same rows in another order of persons', () => {
    if (id === 'adjusted-p-values') return
    const turned = people.map((_, row) => people[(row * 7 + 3) % 60]!)
    const again = rowsOf(id, columnsOf(id, turned))
    rowsOf(id, columnsOf(id, people)).forEach((row, index) => {
      for (const part of ['estimate', 'confLow', 'confHigh', 'pValue'] as const) {
        if (row[part] === null) expect(again[index]![part]).toBeNull()
        else expect(again[index]![part]).toBeCloseTo(row[part]!, 9)
      }
    })
  })
})

it('by hand: 3 of 4 against 1 of 4 differs by a half, is three times as much, and takes two persons for one', () => {
  const columns = {
    outcome: Float64Array.of(1, 1, 1, 0, 1, 0, 0, 0),
    treated: Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0),
  }
  const rows = rowsOf('two-by-two', columns)
  expect(term(rows, 'risk-difference')).toMatchObject({
    estimate: 0.5,
    n: 8,
    nEvents: 4,
    contrast: 'treated - comparison',
  })
  expect(term(rows, 'risk-ratio').estimate).toBeCloseTo(3, 12)
  expect(term(rows, 'odds-ratio').estimate).toBeCloseTo(9, 12)
  expect(term(rows, 'number-needed-to-treat').estimate).toBe(2)
  expect(term(rows, 'risk-difference').warnings).toContain('statistics.fewInCell')
  const other = rowsOf('two-by-two', columns, { interval: 'agresti-caffo' })
  expect(term(other, 'risk-difference').confLow).not.toBe(term(rows, 'risk-difference').confLow)
})

it('swapped arms turn differences and invert ratios', () => {
  const columns = columnsOf('two-by-two', people)
  const swapped = { ...columns, treated: columns.treated!.map((arm) => 1 - arm) }
  for (const [id, name] of [
    ['two-by-two', 'risk-difference'],
    ['welch-test', 'difference'],
    ['rank-test', 'shift'],
    ['permutation-test', 'difference'],
    ['standardized-difference', 'cohen-d'],
  ] as const) {
    const before = term(rowsOf(id, columns), name)
    const after = term(rowsOf(id, swapped), name)
    expect(after.estimate).toBeCloseTo(-before.estimate!, 12)
    if (before.confLow !== null) expect(after.confHigh).toBeCloseTo(-before.confLow, 9)
    if (before.pValue !== null && id !== 'permutation-test') expect(after.pValue).toBeCloseTo(before.pValue, 12)
  }
  expect(term(rowsOf('fisher-exact', swapped), 'odds-ratio').estimate).toBeCloseTo(
    1 / term(rowsOf('fisher-exact', columns), 'odds-ratio').estimate!,
    9,
  )
})

it('a correlation offers three kinds, kappa three weightings', () => {
  const columns = { outcome: Float64Array.of(1, 2, 3, 4, 9), second: Float64Array.of(1, 3, 2, 4, 5) }
  const kinds = ['pearson', 'spearman', 'kendall'].map((method) => rowsOf('correlation', columns, { method })[0]!)
  expect(kinds.map(({ term: name }) => name)).toEqual(['pearson', 'spearman', 'kendall'])
  expect(kinds[2]!.estimate).toBeCloseTo(0.8, 12)
  expect(kinds[0]!.warnings).toEqual(['statistics.fewPairs'])
  expect(() => rowsOf('correlation', columns, { method: 'other' })).toThrow(RangeError)
})

it('an item to turn round is turned by its ends, and one that goes against the others is pointed at', () => {
  const columns = columnsOf('reliability', people)
  const turned = {
    items: columns.items!.map((item, index) =>
      index === 0 ? { ...item, values: item.values.map((answer) => 7 - answer) } : item,
    ),
  }
  const plain = term(rowsOf('reliability', columns), 'alpha')
  const again = rowsOf('reliability', turned, { reverse: 'q0', lowestAnswer: 1, highestAnswer: 6 })
  expect(term(again, 'alpha').estimate).toBeCloseTo(plain.estimate!, 12)
  expect(term(rowsOf('reliability', turned), 'alpha').warnings).toContain('statistics.reversedItem')
  expect(() => rowsOf('reliability', turned, { reverse: 'q9' })).toThrow("no item 'q9'")
  expect(() => rowsOf('reliability', turned, { reverse: 'q0' })).toThrow('lowestAnswer')
})

it('plans find what was left open: number, power or difference', () => {
  const open = rowsOf('power-of-proportions', {})
  expect(term(open, 'n-comparison').estimate).toBeCloseTo(387.3385, 3)
  expect(term(open, 'n').estimate).toBe(776)
  expect(term(rowsOf('power-of-proportions', {}, { n: 200 }), 'power').estimate).toBeCloseTo(0.5200849, 6)
  expect(term(rowsOf('power-of-means', {}, { design: 'paired' }), 'n-pairs').estimate).toBeCloseTo(198.1513, 3)
  expect(term(rowsOf('power-of-survival', {}, { shareWithEvent: 0.5 }), 'n').estimate).toBe(913)
  expect(term(rowsOf('design-effect', {}), 'design-effect').estimate).toBeCloseTo(1.95, 12)
  expect(() => named('design-effect').estimate({}, { confLevel: 0.95 })).toThrow('clusterSize')
})

it('corrected p-values carry the names of their tests', () => {
  const columns = {
    outcome: Float64Array.of(0.01, 0.04, 0.03),
    group: labelColumn('test', ['wage', 'hours', 'health']),
  }
  const rows = rowsOf('adjusted-p-values', columns, { method: 'BH' })
  expect(rows.slice(0, 3).map((row) => [row.term, row.estimate])).toEqual([
    ['wage', 0.03],
    ['hours', 0.04],
    ['health', 0.04],
  ])
})

it('a permutation test with too many allocations draws them, and follows from its seed', () => {
  const drawn = rowsOf('permutation-test', columnsOf('permutation-test', people))
  expect(term(drawn, 'allocations').estimate).toBe(10_000)
  expect(rowsOf('permutation-test', columnsOf('permutation-test', people))).toEqual(drawn)
})
