import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import type { MeanTest } from '../../hypothesis-test/mean-test.ts'
import { studentTest } from '../../hypothesis-test/student-test.ts'
import { welchTest } from '../../hypothesis-test/welch-test.ts'
import { twoGroups } from './two-groups.ts'

export interface WelchResult {
  readonly test: MeanTest
  readonly smallestGroup: number
  readonly n: number
  readonly leftOut: number
  readonly confLevel: number
}

const equalSpreadOption: EstimatorOption = {
  id: 'equalSpread',
  text: {
    nl: 'neem aan dat de groepen even gespreid zijn (Student)',
    en: 'take the groups to be equally spread (Student)',
  },
  values: 'boolean',
  default: false,
}

/** Difference of two means with Welch's t test. */
export const welchTestEstimator: Estimator<WelchResult> = {
  id: 'welch-test',
  label: { nl: 'Verschil van twee gemiddelden (Welch)', en: 'Difference of two means (Welch)' },
  family: 'test',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De personen zijn los van elkaar, en het zijn er genoeg om de gemiddelden ongeveer normaal te laten schommelen.',
      en: 'Persons are independent, and there are enough of them for the means to vary about normally.',
    },
    {
      nl: 'Het verschil is alleen een effect als het lot bepaalde wie in welke groep kwam.',
      en: 'The difference is an effect only if chance decided who came into which group.',
    },
  ],
  sources: [
    { author: 'Welch', year: 1947, doi: '10.1093/biomet/34.1-2.28', taken: 't test with unequal spread' },
    { author: 'Student', year: 1908, doi: '10.1093/biomet/6.1.1', taken: 't test with equal spread' },
  ],
  reference: 'hypothesis-tests',
  roles: { required: ['outcome', 'treated'], optional: [] },
  options: [equalSpreadOption],
  estimate(columns, settings) {
    const compare = optionValue(equalSpreadOption, settings) === true ? studentTest : welchTest
    const complete = completeRows(columns)
    const { outcome, treated } = requiredColumns(complete.columns, ['outcome', 'treated'])
    const groups = twoGroups(outcome, treated)
    return {
      test: compare(groups.treated, groups.comparison, settings.confLevel),
      smallestGroup: Math.min(groups.treated.length, groups.comparison.length),
      n: outcome.length,
      leftOut: complete.leftOut,
      confLevel: settings.confLevel,
    }
  },
  tidy({ test, smallestGroup, n, leftOut, confLevel }, context) {
    const { estimate, stdError, low, high, pValue } = test
    const interval = { stdError, confLow: low, confHigh: high, confLevel }
    const place = { estimator: 'welch-test', term: 'difference', contrast: 'treated - comparison' }
    const warnings = smallestGroup < 10 ? ['statistics.smallGroup'] : []
    return [placeRow(context, { ...place, estimate, ...interval, pValue, nullValue: 0, n, warnings }, leftOut)]
  },
  glance({ test, n, leftOut }, context) {
    const numbers = { estimate: test.statistic, pValue: test.pValue, n, unit: 't' }
    return placeRow(context, { estimator: 'welch-test', term: 'statistic', ...numbers }, leftOut)
  },
}
