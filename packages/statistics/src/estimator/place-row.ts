import { defineRow } from '../result/define-row.ts'
import type { ResultRow, RowContext } from '../result/result-row.ts'

/** What an estimator adds to a row's place in a study. */
type RowParts = Pick<ResultRow, 'estimator' | 'term'> & Partial<ResultRow>

/**
 * A row of a descriptive estimator in its place in a study. An id given for the whole result becomes the beginning of
 * each row's id, so that rows stay apart. A row from which incomplete rows were left out carries the warning
 * `statistics.rowsLeftOut`; its n says how many were used.
 */
export function placeRow(context: RowContext, parts: RowParts, leftOut: number): ResultRow {
  const { id, ...place } = context
  const horizonDays = parts.horizonDays ?? place.horizonDays
  return defineRow({
    ...place,
    estimand: 'description',
    ...parts,
    warnings: [
      ...(place.warnings ?? []),
      ...(parts.warnings ?? []),
      ...(leftOut > 0 ? ['statistics.rowsLeftOut'] : []),
    ],
    ...(id !== undefined && { id: `${id}/${horizonDays}d/${parts.term}` }),
  })
}
