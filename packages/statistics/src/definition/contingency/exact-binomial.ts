import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { exactBinomialInterval } from '../../proportion/exact-binomial-interval.ts'
import type { ShareInterval } from '../../proportion/wilson-interval.ts'
import { checkZeroOne } from '../../result/check-zero-one.ts'

export interface ExactBinomialResult extends ShareInterval {
  readonly n: number
  readonly nEvents: number
  readonly leftOut: number
  readonly confLevel: number
}

/** The share with a 0/1 outcome of 1, with Clopper and Pearson's exact interval. */
export const exactBinomialEstimator: Estimator<ExactBinomialResult> = {
  id: 'exact-binomial',
  label: { nl: 'Aandeel met exact interval (Clopper-Pearson)', en: 'Share with exact interval (Clopper-Pearson)' },
  family: 'description',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    {
      nl: 'Het interval bevat de waarheid vaker dan het zegt, en is daardoor breed bij weinig personen.',
      en: 'The interval holds the truth more often than it says, and is wide with few persons for that.',
    },
  ],
  sources: [{ author: 'Clopper and Pearson', year: 1934, doi: '10.1093/biomet/26.4.404', taken: 'exact limits' }],
  reference: 'proportions',
  roles: { required: ['outcome'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    checkZeroOne(outcome)
    const nEvents = outcome.reduce((sum, value) => sum + value, 0)
    const n = outcome.length
    return { ...exactBinomialInterval(nEvents, n, confLevel), n, nEvents, leftOut: complete.leftOut, confLevel }
  },
  tidy({ estimate, low, high, n, nEvents, leftOut, confLevel }, context) {
    const numbers = { estimate, confLow: low, confHigh: high, confLevel, n, nEvents, unit: 'share' }
    return [placeRow(context, { estimator: 'exact-binomial', term: 'proportion', ...numbers }, leftOut)]
  },
  glance({ n, nEvents, leftOut }, context) {
    const numbers = { estimate: n, n, nEvents, unit: 'persons' }
    return placeRow(context, { estimator: 'exact-binomial', term: 'analysed', ...numbers }, leftOut)
  },
}
