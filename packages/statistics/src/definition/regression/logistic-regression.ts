import { normalQuantile } from '../../distribution/normal-quantile.ts'
import { normalUpperTail } from '../../distribution/normal-upper-tail.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { fitLogistic, type LogisticFit } from '../../regression/fit-logistic.ts'

export interface LogisticRegressionResult {
  readonly fit: LogisticFit
  readonly terms: readonly string[]
  readonly nEvents: number
  readonly leftOut: number
  readonly confLevel: number
}

/** Logistic regression of a 0/1 outcome, coefficients as log-odds with normal intervals. */
export const logisticRegressionEstimator: Estimator<LogisticRegressionResult> = {
  id: 'logistic-regression',
  label: { nl: 'Logistische regressie', en: 'Logistic regression' },
  family: 'regression',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Elk kenmerk vermenigvuldigt de kansverhouding met een vaste factor per stap.',
      en: 'Each characteristic multiplies the odds by a fixed factor per step.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    { author: 'McCullagh and Nelder', year: 1989, title: 'Generalized Linear Models', taken: 'maximum likelihood' },
  ],
  reference: 'regression',
  roles: { required: ['outcome'], optional: ['treated', 'covariates', 'weights'] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const weights = complete.columns.weights
    const fit = fitLogistic({ columns: design, outcome, ...(weights && { weights }) })
    const nEvents = outcome.filter((value, row) => value === 1 && (weights?.[row] ?? 1) > 0).length
    return { fit, terms, nEvents, leftOut: complete.leftOut, confLevel }
  },
  tidy({ fit, terms, nEvents, leftOut, confLevel }, context) {
    const reach = normalQuantile((1 + confLevel) / 2)
    return terms.map((term, index) => {
      const estimate = fit.coefficients[index]!
      const stdError = Math.sqrt(fit.covariance[index]![index]!)
      const interval = { confLow: estimate - reach * stdError, confHigh: estimate + reach * stdError, confLevel }
      const pValue = 2 * normalUpperTail(Math.abs(estimate / stdError))
      const numbers = { estimate, stdError, ...interval, pValue, nullValue: 0, n: fit.n, nEvents, unit: 'log-odds' }
      return placeRow(context, { estimator: 'logistic-regression', term, ...numbers }, leftOut)
    })
  },
  glance({ fit, nEvents, leftOut }, context) {
    const numbers = { estimate: fit.logLikelihood, n: fit.n, nEvents, unit: 'log-likelihood' }
    return placeRow(context, { estimator: 'logistic-regression', term: 'log-likelihood', ...numbers }, leftOut)
  },
}
