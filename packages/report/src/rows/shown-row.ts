import type { ResultRow } from '@doorstroom/statistics'

/** A row that holds a number which may be shown. */
export type ShownRow = ResultRow & { readonly estimate: number; readonly status: 'ok' }

/** A row that holds a number with both ends of its interval. */
export type RangeRow = ShownRow & { readonly confLow: number; readonly confHigh: number }

/**
 * Whether there is a number that may be shown.
 *
 * @example
 * isShown({ ...row, status: 'suppressed', estimate: null }) // false
 */
export function isShown(row: ResultRow | null | undefined): row is ShownRow {
  return row?.status === 'ok' && row.estimate !== null
}

/**
 * Whether there is a number with an interval that may be shown.
 *
 * @example
 * hasRange({ ...row, confLow: null }) // false
 */
export function hasRange(row: ResultRow | null | undefined): row is RangeRow {
  return isShown(row) && row.confLow !== null && row.confHigh !== null
}
