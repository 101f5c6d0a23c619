import { defineRow, type ResultRow, type ResultsDocument, resultsVersion } from '@doorstroom/statistics'

const text = (words: string) => ({ nl: words, en: words })
const measure = 'sustained-employment'
const place = { measure, population: 'everyone assigned', horizonDays: 364, unit: 'share' }

/** The difference that a study claims, in shares. */
export const differenceRow = (estimate: number, stdError: number | null, parts: Partial<ResultRow> = {}): ResultRow =>
  defineRow({
    ...place,
    ...{ estimand: 'ITT', estimator: 'lin-adjusted', term: 'difference', contrast: 'treated - comparison', n: 400 },
    ...{ estimate, stdError },
    ...parts,
  })

/** Persons in each arm, and persons of each arm with the outcome. */
export const attritionRows = (assigned: [number, number], analysed: [number, number]): ResultRow[] =>
  (['treated', 'comparison'] as const).flatMap((arm, index) => [
    defineRow({
      ...{ ...place, measure: 'flow', unit: 'persons', estimand: 'description', estimator: 'count' },
      ...{ term: arm === 'treated' ? 'inTreated' : 'inComparison', estimate: assigned[index]! },
    }),
    defineRow({
      ...{ ...place, estimand: 'description', estimator: 'wilson', term: 'proportion', arm },
      ...{ estimate: 0.4, n: analysed[index]! },
    }),
  ])

/** How far the arms were apart at the start on one characteristic. */
export const balanceRow = (term: string, estimate: number, estimator = 'unadjusted'): ResultRow =>
  defineRow({
    ...{ measure: 'covariate-balance', population: 'everyone assigned', horizonDays: 0, estimand: 'description' },
    ...{ estimator, term, unit: 'standardized-mean-difference', estimate, n: 400 },
  })

/** A study with one primary measure whose claim rests on the first row. */
export function studyOf(
  id: string,
  rows: readonly ResultRow[],
  study: Partial<ResultsDocument['study']> = {},
): ResultsDocument {
  return {
    $schema: 'results.schema.json',
    version: resultsVersion,
    study: {
      ...{ id, title: text(id), question: text('?'), intervention: text('Kompas'), interventionName: text('Kompas') },
      ...{ setting: text('x'), design: 'randomised', assignmentMechanism: 'individual-random', estimand: 'ITT' },
      ...{ arms: {}, horizonDays: 364, language: 'nl', synthetic: true, dataDate: null, funder: null, notes: [] },
      protocol: 'abc',
      ...study,
    },
    measures: [
      {
        ...{ id: measure, role: 'primary', kind: 'share', label: text('work'), summary: text(''), phrase: null },
        ...{
          question: text('?'),
          construct: text(''),
          unit: 'share',
          unitLabel: text(''),
          range: [0, 1],
          nullValue: 0,
        },
        ...{
          direction: 'higher',
          origin: 'own',
          conditionalOn: null,
          unconditionalTwin: null,
          sources: [],
          limits: [],
        },
        ...{ options: {}, terms: {} },
      },
    ],
    claims: rows
      .filter(({ term }) => term === 'difference')
      .map(({ id: row, horizonDays }) => ({
        ...{ measure, horizonDays, row, wording: 'causal', certainty: 'moderate', place: 'pageOne', reasons: [] },
      })),
    rows: [...rows],
    glossary: {},
    release: null,
  }
}
