import type { Correlation } from '../../association/correlation.ts'
import { kendallTest } from '../../association/kendall-test.ts'
import { pearsonTest } from '../../association/pearson-test.ts'
import { spearmanTest } from '../../association/spearman-test.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'

const methods = { pearson: pearsonTest, spearman: spearmanTest, kendall: kendallTest }

export interface CorrelationResult extends Correlation {
  readonly method: keyof typeof methods
  readonly leftOut: number
  readonly confLevel: number
}

const methodOption: EstimatorOption = {
  id: 'method',
  text: { nl: 'soort samenhang', en: 'kind of correlation' },
  values: Object.keys(methods),
  default: 'pearson',
}

/** How far two columns of numbers go together. */
export const correlationEstimator: Estimator<CorrelationResult> = {
  id: 'correlation',
  label: { nl: 'Correlatie', en: 'Correlation' },
  family: 'association',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'Pearson: de samenhang is een rechte lijn en geen enkele persoon is uitzonderlijk. Anders: Spearman of Kendall.',
      en: 'Pearson: the association is a straight line and no single person is exceptional. Else: Spearman or Kendall.',
    },
  ],
  sources: [
    { author: 'Fisher', year: 1915, doi: '10.1093/biomet/10.4.507', taken: 'z transformation for the interval' },
    { author: 'Spearman', year: 1904, doi: '10.2307/1412159', taken: 'rank correlation' },
    { author: 'Bonett and Wright', year: 2000, doi: '10.1007/BF02294183', taken: 'interval of Spearman' },
    { author: 'Kendall', year: 1945, doi: '10.1093/biomet/33.3.239', taken: 'tau-b and its variance with ties' },
    {
      author: 'Fieller, Hartley and Pearson',
      year: 1957,
      doi: '10.1093/biomet/44.3-4.470',
      taken: 'interval of Kendall',
    },
  ],
  reference: 'association',
  roles: { required: ['outcome', 'second'], optional: [] },
  options: [methodOption],
  estimate(columns, settings) {
    const method = optionValue(methodOption, settings) as keyof typeof methods
    const complete = completeRows(columns)
    const { outcome, second } = requiredColumns(complete.columns, ['outcome', 'second'])
    const { confLevel } = settings
    return { ...methods[method](outcome, second, confLevel), method, leftOut: complete.leftOut, confLevel }
  },
  tidy({ method, estimate, low, high, pValue, n, leftOut, confLevel }, context) {
    const interval = { confLow: low, confHigh: high, confLevel: low === null ? null : confLevel }
    const numbers = { estimate, ...interval, pValue, nullValue: 0, n, unit: 'correlation' }
    const warnings = n < 10 ? ['statistics.fewPairs'] : []
    return [placeRow(context, { estimator: 'correlation', term: method, ...numbers, warnings }, leftOut)]
  },
  glance({ n, leftOut }, context) {
    const numbers = { estimate: n, n, unit: 'persons' }
    return placeRow(context, { estimator: 'correlation', term: 'analysed', ...numbers }, leftOut)
  },
}
