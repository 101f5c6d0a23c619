import { studentTQuantile } from '../../distribution/student-t-quantile.ts'
import { studentTTwoSided } from '../../distribution/student-t-two-sided.ts'
import { placeRow } from '../../estimator/place-row.ts'
import type { ResultRow, RowContext } from '../../result/result-row.ts'

/** Coefficients with what their rows need. */
export interface CoefficientTable {
  readonly estimator: string
  readonly terms: readonly string[]
  readonly coefficients: ArrayLike<number>
  readonly covariance: readonly ArrayLike<number>[]
  /** Of the t intervals; Infinity for normal ones. */
  readonly degreesOfFreedom: (index: number) => number
  readonly confLevel: number
  readonly n: number
  readonly nEvents?: number
  readonly unit?: string
  readonly warnings: readonly string[]
  readonly leftOut: number
}

/** One row per coefficient: Wald interval and p-value against 0. */
export function coefficientRows(table: CoefficientTable, context: RowContext): ResultRow[] {
  const { estimator, terms, coefficients, covariance, confLevel, n, nEvents, unit, warnings, leftOut } = table
  return terms.map((term, index) => {
    const estimate = coefficients[index]!
    const stdError = Math.sqrt(covariance[index]![index]!)
    const freedom = table.degreesOfFreedom(index)
    const reach = studentTQuantile((1 + confLevel) / 2, freedom) * stdError
    const pValue = stdError > 0 ? studentTTwoSided(estimate / stdError, freedom) : null
    const interval = { confLow: estimate - reach, confHigh: estimate + reach, confLevel, pValue, nullValue: 0 }
    const counts = { n, ...(nEvents !== undefined && { nEvents }), ...(unit !== undefined && { unit }) }
    return placeRow(context, { estimator, term, estimate, stdError, ...interval, ...counts, warnings }, leftOut)
  })
}
