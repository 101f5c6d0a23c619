import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type ChiSquaredTest, chiSquaredTest } from '../../table/chi-squared-test.ts'
import { crossTable } from '../../table/cross-table.ts'

export interface ChiSquaredResult {
  readonly test: ChiSquaredTest
  /** Without continuity correction. */
  readonly cramersV: number
  readonly leftOut: number
}

const correctionOption: EstimatorOption = {
  id: 'continuityCorrection',
  text: { nl: 'continuïteitscorrectie bij een tabel van 2 bij 2', en: 'continuity correction for a 2 by 2 table' },
  values: 'boolean',
  default: true,
}

/** Whether two categorical columns have anything to do with each other. */
export const chiSquaredTestEstimator: Estimator<ChiSquaredResult> = {
  id: 'chi-squared-test',
  label: { nl: 'Chikwadraattoets van een kruistabel', en: 'Chi-squared test of a cross table' },
  family: 'table',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    { nl: 'In elke cel zijn genoeg personen te verwachten.', en: 'Enough persons are to be expected in every cell.' },
  ],
  sources: [
    { author: 'Pearson', year: 1900, doi: '10.1080/14786440009463897', taken: 'the statistic' },
    { author: 'Yates', year: 1934, doi: '10.2307/2983604', taken: 'continuity correction' },
    { author: 'Cramer', year: 1946, title: 'Mathematical Methods of Statistics', taken: 'V' },
  ],
  reference: 'tables',
  roles: { required: ['group', 'category'], optional: [] },
  options: [correctionOption],
  estimate(columns, settings) {
    const correct = optionValue(correctionOption, settings) as boolean
    const complete = completeRows(columns)
    const { group, category } = requiredColumns(complete.columns, ['group', 'category'])
    const { counts } = crossTable(group, category)
    const test = chiSquaredTest(counts, correct)
    return { test, cramersV: chiSquaredTest(counts, false).cramersV, leftOut: complete.leftOut }
  },
  tidy({ test, cramersV, leftOut }, context) {
    const numbers = { estimate: cramersV, pValue: test.pValue, nullValue: 0, n: test.n, unit: 'association' }
    const warnings = test.smallestExpected < 5 ? ['statistics.fewInCell'] : []
    return [placeRow(context, { estimator: 'chi-squared-test', term: 'cramers-v', ...numbers, warnings }, leftOut)]
  },
  glance({ test, leftOut }, context) {
    const numbers = { estimate: test.statistic, pValue: test.pValue, n: test.n, unit: 'chi-squared' }
    return placeRow(context, { estimator: 'chi-squared-test', term: 'statistic', ...numbers }, leftOut)
  },
}
