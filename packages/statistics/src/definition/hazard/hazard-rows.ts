import { normalQuantile } from '../../distribution/normal-quantile.ts'
import { normalUpperTail } from '../../distribution/normal-upper-tail.ts'
import { placeRow } from '../../estimator/place-row.ts'
import type { ResultRow, RowContext } from '../../result/result-row.ts'

/** What the rows of a hazard model are made of. */
export interface HazardTerms {
  readonly estimator: string
  readonly terms: readonly string[]
  readonly coefficients: Float64Array
  readonly standardErrors: Float64Array
  readonly n: number
  readonly nEvents: number
  /** `log-hazard-ratio` and the like. */
  readonly unit: string
  readonly confLevel: number
  readonly warnings: readonly string[]
  readonly leftOut: number
}

/** One row per coefficient, with a normal interval on the log scale. */
export function hazardRows(result: HazardTerms, context: RowContext): ResultRow[] {
  const { estimator, terms, n, nEvents, unit, confLevel } = result
  const reach = normalQuantile((1 + confLevel) / 2)
  return terms.map((term, index) => {
    const estimate = result.coefficients[index]!
    const stdError = result.standardErrors[index]!
    const numbers = {
      estimate,
      stdError,
      confLow: estimate - reach * stdError,
      confHigh: estimate + reach * stdError,
      confLevel,
      pValue: 2 * normalUpperTail(Math.abs(estimate / stdError)),
      nullValue: 0,
      n,
      nEvents,
      unit,
    }
    return placeRow(warned(result, context), { estimator, term, ...numbers }, result.leftOut)
  })
}

/** The place of a row, with what a reader must know of the fit. */
export function warned({ warnings }: Pick<HazardTerms, 'warnings'>, context: RowContext): RowContext {
  return { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
}
