import { defineRow, type Estimand, type ResultRow, type RowContext } from '@doorstroom/statistics'
import type { LeeBounds } from './lee-bounds.ts'

/**
 * Bounds as rows: terms `lowest` and `highest` in the unit of the context, and `trim-share` (unit `share`).
 *
 * @example
 * leeBoundsRows(leeBounds({ outcome: wage, treated }), context, 'ITT').map((row) => row.term)
 */
export function leeBoundsRows(bounds: LeeBounds, context: RowContext, estimand: Estimand): ResultRow[] {
  const { id, ...place } = context
  const shared = { ...place, estimand, estimator: 'lee-bounds', n: bounds.n }
  const named = (term: string) => ({ term, ...(id !== undefined && { id: `${id}/${term}` }) })
  const contrast = 'treated - comparison'
  return [
    defineRow({ ...shared, contrast, ...named('lowest'), estimate: bounds.lowest, nullValue: 0 }),
    defineRow({ ...shared, contrast, ...named('highest'), estimate: bounds.highest, nullValue: 0 }),
    defineRow({ ...shared, ...named('trim-share'), unit: 'share', estimate: bounds.trimShare, arm: bounds.trimmedArm }),
  ]
}
