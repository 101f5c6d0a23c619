import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { analysisOfVarianceCorrelation, type ClusterCorrelation } from '../../mixed/analysis-of-variance-correlation.ts'

export interface ClusterCorrelationResult extends ClusterCorrelation {
  readonly leftOut: number
  readonly confLevel: number
}

/** How much rows of one cluster are alike, and what that costs a study. */
export const clusterCorrelationEstimator: Estimator<ClusterCorrelationResult> = {
  id: 'cluster-correlation',
  label: { nl: 'Samenhang binnen groepen (intraklassecorrelatie)', en: 'Intraclass correlation of clusters' },
  family: 'mixed-model',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Groepen zijn los van elkaar en binnen elke groep is de spreiding gelijk; het interval gaat uit van een normale verdeling.',
      en: 'Clusters are independent and the spread within each is the same; the interval assumes a normal distribution.',
    },
  ],
  sources: [{ author: 'Donner', year: 1986, doi: '10.2307/1403259', taken: 'estimator and interval' }],
  reference: 'mixed-models',
  roles: { required: ['outcome', 'clusters'], optional: [] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome, clusters } = requiredColumns(complete.columns, ['outcome', 'clusters'])
    return { ...analysisOfVarianceCorrelation(outcome, clusters, confLevel), leftOut: complete.leftOut, confLevel }
  },
  tidy({ estimate, low, high, n, clusterCount, confLevel, leftOut }, context) {
    const warnings = clusterCount < 10 ? ['statistics.fewClusters'] : []
    const numbers = {
      estimate,
      confLow: low,
      confHigh: high,
      confLevel,
      n,
      unit: 'correlation',
      nullValue: 0,
      warnings,
    }
    return [
      placeRow(context, { estimator: 'cluster-correlation', term: 'intraclass-correlation', ...numbers }, leftOut),
    ]
  },
  glance({ designEffect, n, leftOut }, context) {
    const numbers = { estimate: designEffect, n, unit: 'ratio' }
    return placeRow(context, { estimator: 'cluster-correlation', term: 'design-effect', ...numbers }, leftOut)
  },
}
