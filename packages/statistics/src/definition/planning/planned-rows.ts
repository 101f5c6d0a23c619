import { placeRow } from '../../estimator/place-row.ts'
import type { ResultRow, RowContext } from '../../result/result-row.ts'

/** One number of a plan. */
export interface PlannedNumber {
  readonly term: string
  readonly estimate: number
  readonly unit: string
}

/** Rows of a plan: `n` is the number of persons planned, as no one has been observed. */
export function plannedRows(
  estimator: string,
  numbers: readonly PlannedNumber[],
  n: number,
  context: RowContext,
): ResultRow[] {
  return numbers.map(({ term, estimate, unit }) => placeRow(context, { estimator, term, estimate, n, unit }, 0))
}
