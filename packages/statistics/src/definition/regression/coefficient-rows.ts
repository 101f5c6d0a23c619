import { studentTQuantile } from '../../distribution/student-t-quantile.ts'
import { studentTTwoSided } from '../../distribution/student-t-two-sided.ts'
import { placeRow } from '../../estimator/place-row.ts'
import type { FittedRegression } from '../../regression/fitted-regression.ts'
import type { ResultRow, RowContext } from '../../result/result-row.ts'
import type { CoefficientErrors } from './coefficient-errors.ts'

/** A fitted regression as an estimator holds it. */
export interface RegressionResult<Fit extends FittedRegression> {
  readonly fit: Fit
  readonly terms: readonly string[]
  readonly errors: CoefficientErrors
  readonly leftOut: number
  readonly confLevel: number
  readonly warnings: readonly string[]
}

/**
 * One row per coefficient with its interval and two-sided p-value against 0. A coefficient left out as aliased has no
 * number but a reason; one without degrees of freedom has no interval.
 *
 * @param shared - What all rows have: estimator, unit, number of events.
 */
export function coefficientRows<Fit extends FittedRegression>(
  result: RegressionResult<Fit>,
  shared: Pick<ResultRow, 'estimator'> & Partial<ResultRow>,
  context: RowContext,
): ResultRow[] {
  const { fit, terms, errors, leftOut, confLevel } = result
  const warnings = [...result.warnings, ...errors.warnings]
  return terms.map((term, place) => {
    const estimate = fit.coefficients[place]!
    const stdError = errors.stdErrors[place]!
    const degreesOfFreedom = errors.degreesOfFreedom[place]!
    if (Number.isNaN(estimate)) {
      const parts = { ...shared, term, estimate: null, n: fit.n, reasons: ['statistics.aliased'] }
      return placeRow(context, parts, leftOut)
    }
    if (Number.isNaN(degreesOfFreedom)) {
      const parts = { ...shared, term, estimate, n: fit.n, warnings: [...warnings, 'statistics.noClusterSpread'] }
      return placeRow(context, parts, leftOut)
    }
    const reach = stdError * studentTQuantile((1 + confLevel) / 2, degreesOfFreedom)
    const parts = {
      term,
      estimate,
      stdError,
      confLow: estimate - reach,
      confHigh: estimate + reach,
      confLevel,
      pValue: stdError > 0 ? studentTTwoSided(estimate / stdError, degreesOfFreedom) : null,
      nullValue: 0,
      n: fit.n,
      warnings,
    }
    return placeRow(context, { ...shared, ...parts }, leftOut)
  })
}
