import type { ResultRow } from '@doorstroom/statistics'
import { type RowFilter, selectRows } from './select-rows.ts'

/**
 * The selected rows that have a number, shown or hidden; what could not be computed has a section of its own.
 *
 * @example
 * toldRows(results.rows, { measure: 'creaming-index' })
 */
export function toldRows(rows: readonly ResultRow[], filter: RowFilter): ResultRow[] {
  return selectRows(rows, filter).filter((row) => row.status !== 'notComputed')
}
