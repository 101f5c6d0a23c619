import { mean } from '../../describe/mean.ts'
import { standardDeviation } from '../../describe/standard-deviation.ts'
import { studentTQuantile } from '../../distribution/student-t-quantile.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'

export interface MeanResult {
  readonly mean: number
  /** s / sqrt(n); null with one person. */
  readonly stdError: number | null
  readonly n: number
  readonly leftOut: number
  readonly confLevel: number
}

/** The mean of an amount with a t interval, n - 1 degrees of freedom. */
export const meanEstimator: Estimator<MeanResult> = {
  id: 'mean',
  label: { nl: 'Gemiddelde', en: 'Mean' },
  family: 'description',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De personen zijn los van elkaar, en het zijn er genoeg om het gemiddelde ongeveer normaal te laten schommelen.',
      en: 'Persons are independent, and there are enough of them for the mean to vary about normally.',
    },
  ],
  sources: [{ author: 'Student', year: 1908, doi: '10.1093/biomet/6.1.1', taken: 't interval of a mean' }],
  reference: 'describe',
  roles: { required: ['outcome'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    const n = outcome.length
    if (n === 0)
      throw new EstimationFailure('statistics.noPersons', {
        nl: 'Er zijn geen personen om een gemiddelde over te berekenen.',
        en: 'There are no persons to compute a mean of.',
      })
    const stdError = n > 1 ? standardDeviation(outcome) / Math.sqrt(n) : null
    return { mean: mean(outcome), stdError, n, leftOut: complete.leftOut, confLevel }
  },
  tidy(result, context) {
    const { mean: estimate, stdError, n, confLevel } = result
    const reach = stdError === null ? null : stdError * studentTQuantile((1 + confLevel) / 2, n - 1)
    const interval =
      reach === null ? {} : { stdError, confLow: estimate - reach, confHigh: estimate + reach, confLevel }
    return [placeRow(context, { estimator: 'mean', term: 'mean', estimate, n, ...interval }, result.leftOut)]
  },
  glance({ n, leftOut }, context) {
    return placeRow(context, { estimator: 'mean', term: 'analysed', estimate: n, n, unit: 'persons' }, leftOut)
  },
}
