import { placeRow, type ResultRow, type RowContext } from '@doorstroom/statistics'
import type { MetaRegression } from '../meta-analysis/meta-regression.ts'
import type { VarianceInterval } from '../meta-analysis/variance-interval.ts'

/** The variance between studies with its limits. */
export function spreadRow(
  estimator: string,
  fit: MetaRegression,
  interval: VarianceInterval | null,
  context: RowContext,
  leftOut: number,
): ResultRow {
  const parts = {
    estimator,
    term: 'tau-squared',
    unit: 'variance',
    estimate: fit.tauSquared,
    stdError: fit.tauSquaredStdError,
    n: fit.studies,
    ...(interval && { confLow: interval.low, confHigh: interval.high, confLevel: fit.confLevel }),
  }
  return placeRow(context, parts, leftOut)
}

/** Spread between studies, its share of all spread, and the test of Cochran. */
export function heterogeneityRows(
  estimator: string,
  fit: MetaRegression,
  interval: VarianceInterval | null,
  context: RowContext,
  leftOut: number,
): ResultRow[] {
  const shared = { estimator, n: fit.studies }
  return [
    spreadRow(estimator, fit, interval, context, leftOut),
    placeRow(context, { ...shared, term: 'i-squared', unit: 'share-of-variance', estimate: fit.iSquared }, leftOut),
    placeRow(context, { ...shared, term: 'q', unit: 'statistic', estimate: fit.q, pValue: fit.qPValue }, leftOut),
  ]
}
