import {
  agreementTable,
  cohenKappa,
  EstimationFailure,
  intraclassCorrelations,
  labelColumn,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Forms {
  icc: number[]
  f: number[]
  df1: number[]
  df2: number[]
  p: number[]
  low: number[]
  high: number[]
}
type Expected = { estimate: number; variance: number; limits: number[] }
const reference = readReference<{
  ratings: (number | null)[][]
  n: number
  icc: Forms
  shrout: number[][]
  published: Forms
  unweighted: Expected
  linear: Expected
  quadratic: Expected
}>('agreement')
const raters = reference.ratings.map((rater) => Float64Array.from(rater, (value) => value ?? Number.NaN))

it.each([
  ['made-up ratings, one missing', raters, reference.icc],
  ['the example of Shrout and Fleiss', reference.shrout.map((rater) => Float64Array.from(rater)), reference.published],
])('intraclass correlations agree with psych: %s', (_, columns, expected) => {
  const forms = intraclassCorrelations(columns)
  expectAgreement(
    forms.map(({ estimate }) => estimate),
    expected.icc,
    1e-10,
  )
  expectAgreement(
    forms.map(({ statistic }) => statistic),
    expected.f,
    1e-10,
  )
  expectAgreement(
    forms.map(({ pValue }) => pValue),
    expected.p,
    1e-9,
    1e-12,
  )
  expectAgreement(
    forms.map(({ low }) => low),
    expected.low,
    1e-8,
  )
  expectAgreement(
    forms.map(({ high }) => high),
    expected.high,
    1e-8,
  )
  expect(forms.map((form) => form.denominatorDegreesOfFreedom)).toEqual(expected.df2)
})

it('the published values of Shrout and Fleiss: .17 .29 .71 for one rater, .44 .62 .91 for four', () => {
  const forms = intraclassCorrelations(reference.shrout.map((rater) => Float64Array.from(rater)))
  expect(forms.map(({ estimate }) => estimate.toFixed(2))).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91'])
})

it('kappa agrees with psych, unweighted and weighted', () => {
  const complete = (rater: Float64Array) =>
    labelColumn(
      'rater',
      Array.from(rater).map((value, row) => (Number.isNaN(raters[1]![row]!) ? null : String(value))),
    )
  const { counts } = agreementTable(complete(raters[0]!), complete(raters[1]!))
  for (const weighting of ['unweighted', 'linear', 'quadratic'] as const) {
    const { estimate, variance, low, high } = cohenKappa(counts, weighting)
    const expected = reference[weighting]
    expectAgreement([estimate, variance, low, high], [expected.estimate, expected.variance, ...expected.limits], 1e-9)
  }
})

it('by hand: 35 of 50 alike where chance gives half is a kappa of .4', () => {
  expect(
    cohenKappa(
      [
        [20, 5],
        [10, 15],
      ],
      'unweighted',
    ).estimate,
  ).toBeCloseTo(0.4, 14)
  expect(
    cohenKappa(
      [
        [20, 0],
        [0, 15],
      ],
      'linear',
    ).estimate,
  ).toBe(1)
})

it('categories of either rater are in the table, numbers by size', () => {
  const table = agreementTable(labelColumn('a', ['10', '2', null]), labelColumn('b', ['9', '2', '2']))
  expect(table.levels).toEqual(['2', '9', '10'])
  expect(table.counts.map((line) => [...line])).toEqual([
    [1, 0, 0],
    [0, 0, 0],
    [0, 1, 0],
  ])
})

it('one rater, one person, no spread and one category only are named failures', () => {
  expect(() => intraclassCorrelations([raters[0]!])).toThrow('1 rater')
  expect(() => intraclassCorrelations([Float64Array.of(1), Float64Array.of(2)])).toThrow('1 persons')
  expect(() => intraclassCorrelations([Float64Array.of(1.1, 2.1, 3.1), Float64Array.of(2.1, 3.1, 4.1)])).toThrow(
    EstimationFailure,
  )
  expect(() => cohenKappa([[7]], 'unweighted')).toThrow('one and the same')
  expect(() =>
    cohenKappa(
      [
        [0, 0],
        [0, 1],
      ],
      'linear',
    ),
  ).toThrow('1 persons')
})
