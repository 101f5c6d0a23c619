import { weightedMean } from '../../describe/weighted-mean.ts'
import { studentTQuantile } from '../../distribution/student-t-quantile.ts'
import { studentTTwoSided } from '../../distribution/student-t-two-sided.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { fitLeastSquares, type LeastSquaresFit } from '../../regression/fit-least-squares.ts'
import { robustCovariance } from '../../regression/robust-covariance.ts'

export interface LeastSquaresResult {
  readonly fit: LeastSquaresFit
  readonly terms: readonly string[]
  /** HC2, one per term. */
  readonly stdErrors: readonly number[]
  /** Share of the outcome's variance that the columns account for; null when the outcome does not vary. */
  readonly rSquared: number | null
  readonly leftOut: number
  readonly confLevel: number
}

/** Linear regression with HC2 standard errors and t intervals. */
export const leastSquaresEstimator: Estimator<LeastSquaresResult> = {
  id: 'least-squares',
  label: { nl: 'Lineaire regressie (kleinste kwadraten)', en: 'Linear regression (least squares)' },
  family: 'regression',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Elk kenmerk telt met een vast aantal eenheden per stap mee; de spreiding mag per persoon verschillen.',
      en: 'Each characteristic adds a fixed amount per step; the spread may differ between persons.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    {
      author: 'MacKinnon and White',
      year: 1985,
      doi: '10.1016/0304-4076(85)90158-7',
      taken: 'HC2 standard errors',
    },
  ],
  reference: 'regression',
  roles: { required: ['outcome'], optional: ['treated', 'covariates', 'weights'] },
  estimate(columns, { confLevel }) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const weights = complete.columns.weights ?? null
    const fit = fitLeastSquares({ columns: design, outcome, ...(weights && { weights }) })
    const stdErrors = robustCovariance(fit, 'HC2').map((row, index) => Math.sqrt(row[index]!))
    const centre = weightedMean(outcome, weights)
    const total = outcome.reduce((sum, value, row) => sum + (weights?.[row] ?? 1) * (value - centre) ** 2, 0)
    const rSquared = total > 0 ? 1 - (fit.sigma ** 2 * fit.degreesOfFreedom) / total : null
    return { fit, terms, stdErrors, rSquared, leftOut: complete.leftOut, confLevel }
  },
  tidy({ fit, terms, stdErrors, leftOut, confLevel }, context) {
    const df = fit.degreesOfFreedom
    const reach = studentTQuantile((1 + confLevel) / 2, df)
    return terms.map((term, index) => {
      const estimate = fit.coefficients[index]!
      const stdError = stdErrors[index]!
      const interval = { confLow: estimate - reach * stdError, confHigh: estimate + reach * stdError, confLevel }
      const pValue = stdError > 0 ? studentTTwoSided(estimate / stdError, df) : null
      const numbers = { estimate, stdError, ...interval, pValue, nullValue: 0, n: fit.n }
      return placeRow(context, { estimator: 'least-squares', term, ...numbers }, leftOut)
    })
  },
  glance({ fit, rSquared, leftOut }, context) {
    const reasons = rSquared === null ? ['statistics.constantOutcome'] : []
    const parts = {
      estimator: 'least-squares',
      term: 'r-squared',
      estimate: rSquared,
      n: fit.n,
      unit: 'share',
      reasons,
    }
    return placeRow(context, parts, leftOut)
  },
}
