import type { ReleasableRow } from '../releasable-row.ts'
import { roundToDecimals } from '../rounding/round-to-decimals.ts'

/** The limits of an interval, as they stand in a row. */
type Limits = Pick<ReleasableRow, 'confLow' | 'confHigh'>

/**
 * An interval that moves along when the rounding of counts moves its estimate, cut to the same decimals. Limits of a
 * share stay within 0 and 1.
 *
 * @param shift - how far the estimate moved, in the unit of the row
 * @example
 * movedInterval({ ...row, confLow: 0.381, confHigh: 0.562 }, -0.02, 2) // { confLow: 0.36, confHigh: 0.54 }
 */
export function movedInterval(row: ReleasableRow, shift: number, decimals: number): Limits {
  const lowest = row.contrast === null ? 0 : -1
  const moved = (limit: number | null) =>
    limit === null ? null : Math.min(1, Math.max(lowest, roundToDecimals(limit + shift, decimals)))
  return { confLow: moved(row.confLow), confHigh: moved(row.confHigh) }
}
