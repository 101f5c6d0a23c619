import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { fitLeastSquares, type LeastSquaresFit } from '../../regression/fit-least-squares.ts'
import { type LeastSquaresSummary, leastSquaresSummary } from '../../regression/least-squares-summary.ts'
import { aliasedChoice, aliasedOption } from './aliased-option.ts'
import { coefficientErrors } from './coefficient-errors.ts'
import { coefficientRows, type RegressionResult } from './coefficient-rows.ts'
import { errorsOption } from './errors-option.ts'

const id = 'least-squares'

export interface LeastSquaresResult extends RegressionResult<LeastSquaresFit> {
  readonly summary: LeastSquaresSummary
}

/** Linear regression with HC2 standard errors and t intervals; with clusters CR2 and Satterthwaite's degrees of freedom. */
export const leastSquaresEstimator: Estimator<LeastSquaresResult> = {
  id,
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
    {
      author: 'Pustejovsky and Tipton',
      year: 2018,
      doi: '10.1080/07350015.2016.1247004',
      taken: 'CR2 errors and degrees of freedom with clusters',
    },
  ],
  reference: 'regression',
  roles: { required: ['outcome'], optional: ['treated', 'covariates', 'weights', 'clusters'] },
  options: [errorsOption('HC2'), aliasedOption],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome } = requiredColumns(complete.columns, ['outcome'])
    const { terms, columns: design } = namedDesign(complete.columns)
    const { weights, clusters } = complete.columns
    const aliased = aliasedChoice(settings)
    const fit = fitLeastSquares({ columns: design, outcome, aliased, ...(weights && { weights }) })
    return {
      fit,
      terms,
      errors: coefficientErrors(fit, clusters, settings, 'HC2', fit.degreesOfFreedom),
      summary: leastSquaresSummary(fit),
      leftOut: complete.leftOut,
      confLevel: settings.confLevel,
      warnings: fit.residualSquares === 0 ? ['statistics.perfectFit'] : [],
    }
  },
  tidy: (result, context) => coefficientRows(result, { estimator: id }, context),
  glance({ fit, summary, leftOut }, context) {
    const { rSquared, fPValue } = summary
    const reasons = rSquared === null ? ['statistics.constantOutcome'] : []
    const numbers = { estimate: rSquared, pValue: fPValue, n: fit.n, unit: 'share', reasons }
    return placeRow(context, { estimator: id, term: 'r-squared', ...numbers }, leftOut)
  },
}
