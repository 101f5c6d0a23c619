import type { ResultRow } from '@doorstroom/statistics'

/** Parts of a row to look for; an array means any of these. */
export type RowFilter = {
  readonly [Part in
    | 'measure'
    | 'term'
    | 'unit'
    | 'arm'
    | 'estimator'
    | 'estimand'
    | 'horizonDays'
    | 'contrast'
    | 'population']?: ResultRow[Part] | readonly ResultRow[Part][]
}

/**
 * The rows that have every given part, in the order of the document.
 *
 * @example
 * selectRows(results.rows, { measure: 'flow', term: 'screened' })
 */
export function selectRows(rows: readonly ResultRow[], filter: RowFilter): ResultRow[] {
  const parts = Object.entries(filter) as [keyof RowFilter, unknown][]
  return rows.filter((row) =>
    parts.every(([part, wanted]) => (Array.isArray(wanted) ? wanted.includes(row[part]) : row[part] === wanted)),
  )
}
