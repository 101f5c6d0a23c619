import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type Adjustment, adjustedPValues, adjustments } from '../../multiplicity/adjusted-p-values.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'

export interface AdjustedPValuesResult {
  readonly tests: readonly { readonly name: string; readonly pValue: number; readonly adjusted: number }[]
  readonly leftOut: number
}

const adjustmentOption: EstimatorOption = {
  id: 'method',
  text: { nl: 'soort correctie', en: 'kind of correction' },
  values: adjustments,
  default: 'holm',
}

/** p-values corrected for being several: one row of data is one test. */
export const adjustedPValuesEstimator: Estimator<AdjustedPValuesResult> = {
  id: 'adjusted-p-values',
  label: { nl: 'Correctie voor meer toetsen', en: 'Correction for several tests' },
  family: 'test',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Alle toetsen die gedaan zijn, staan erin, ook die niets opleverden.',
      en: 'All tests that were done are in it, those that found nothing too.',
    },
    {
      nl: 'Hochberg, Hommel en BH: de toetsen zijn los van elkaar of hangen positief samen.',
      en: 'Hochberg, Hommel and BH: tests are independent or positively dependent.',
    },
  ],
  sources: [
    { author: 'Holm', year: 1979, title: 'Scandinavian Journal of Statistics 6, 65-70', taken: 'holm' },
    { author: 'Hochberg', year: 1988, doi: '10.1093/biomet/75.4.800', taken: 'hochberg' },
    { author: 'Hommel', year: 1988, doi: '10.1093/biomet/75.2.383', taken: 'hommel' },
    { author: 'Benjamini and Hochberg', year: 1995, doi: '10.1111/j.2517-6161.1995.tb02031.x', taken: 'BH' },
    { author: 'Benjamini and Yekutieli', year: 2001, doi: '10.1214/aos/1013699998', taken: 'BY' },
  ],
  reference: 'multiplicity',
  roles: { required: ['outcome'], optional: ['group'] },
  options: [adjustmentOption],
  estimate(columns, settings) {
    const adjustment = optionValue(adjustmentOption, settings) as Adjustment
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    const { group } = complete.columns
    if (outcome.length === 0)
      throw new EstimationFailure('statistics.noPValues', {
        nl: 'Er zijn geen p-waarden om te corrigeren.',
        en: 'There are no p-values to correct.',
      })
    if (outcome.some((pValue) => !(pValue >= 0 && pValue <= 1)))
      throw new EstimationFailure('statistics.notAPValue', {
        nl: 'Een p-waarde ligt niet tussen 0 en 1.',
        en: 'A p-value does not lie between 0 and 1.',
      })
    const adjusted = adjustedPValues(Array.from(outcome), adjustment)
    const nameOf = (row: number) => group?.levels[group.codes[row]!] ?? `test ${row + 1}`
    const unique = group !== undefined && new Set(group.codes).size === group.codes.length
    const tests = Array.from(outcome, (pValue, row) => ({
      name: group === undefined || unique ? nameOf(row) : `${nameOf(row)} ${row + 1}`,
      pValue,
      adjusted: adjusted[row]!,
    }))
    return { tests, leftOut: complete.leftOut }
  },
  tidy({ tests, leftOut }, context) {
    return tests.map(({ name, adjusted }) => {
      const numbers = { estimate: adjusted, pValue: adjusted, n: tests.length, unit: 'p-value' }
      return placeRow(context, { estimator: 'adjusted-p-values', term: name, ...numbers }, leftOut)
    })
  },
  glance({ tests, leftOut }, context) {
    const numbers = { estimate: tests.length, n: tests.length, unit: 'tests' }
    return placeRow(context, { estimator: 'adjusted-p-values', term: 'tests', ...numbers }, leftOut)
  },
}
