import type { ReleasableRow } from '../releasable-row.ts'
import { isCountedShare } from './counted-share.ts'

/**
 * The numbers of persons that a reader can work out from a share: its events, and what the share itself times the
 * persons comes to when that is another number. Empty when the row lacks its persons.
 *
 * @param rounding - multiple to which counts are rounded when shown
 * @example
 * shareCounts({ ...row, estimate: 0.3, nEvents: 20, n: 100 }, 5) // [20, 30]
 */
export function shareCounts(row: ReleasableRow, rounding: number): number[] {
  const { estimate, n, nEvents } = row
  if (estimate === null || n === null) return []
  const events = nEvents === null ? [] : [nEvents]
  return isCountedShare(row, rounding) ? events : [...events, estimate * n]
}
