import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type ShareInterval, wilsonInterval } from '../../proportion/wilson-interval.ts'
import { checkZeroOne } from '../../result/check-zero-one.ts'

export interface WilsonResult extends ShareInterval {
  readonly n: number
  readonly nEvents: number
  readonly leftOut: number
  readonly confLevel: number
}

/** The share with a 0/1 outcome of 1, with Wilson's score interval. */
export const wilsonEstimator: Estimator<WilsonResult> = {
  id: 'wilson',
  label: { nl: 'Aandeel met Wilson-interval', en: 'Share with Wilson interval' },
  family: 'description',
  estimands: ['description'],
  assumptions: [{ nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' }],
  sources: [{ author: 'Wilson', year: 1927, doi: '10.1080/01621459.1927.10502953', taken: 'score interval' }],
  reference: 'proportions',
  roles: { required: ['outcome'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    checkZeroOne(outcome)
    const nEvents = outcome.reduce((sum, value) => sum + value, 0)
    const n = outcome.length
    return { ...wilsonInterval(nEvents, n, confLevel), n, nEvents, leftOut: complete.leftOut, confLevel }
  },
  tidy({ estimate, low, high, n, nEvents, leftOut, confLevel }, context) {
    const numbers = { estimate, confLow: low, confHigh: high, confLevel, n, nEvents, unit: 'share' }
    return [placeRow(context, { estimator: 'wilson', term: 'proportion', ...numbers }, leftOut)]
  },
  glance({ n, nEvents, leftOut }, context) {
    const numbers = { estimate: n, n, nEvents, unit: 'persons' }
    return placeRow(context, { estimator: 'wilson', term: 'analysed', ...numbers }, leftOut)
  },
}
