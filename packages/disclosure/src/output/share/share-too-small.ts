import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { shareCounts } from './share-counts.ts'

/**
 * Whether a share tells of too few persons: those with the event, or those without (98 of 100 tells as much as 2).
 * A share without its number of persons cannot be judged and counts as too small.
 *
 * @example
 * shareTooSmall({ ...row, estimate: 0.95, nEvents: 95, n: 100 }, publicPolicy) // true: 5 persons without
 */
export function shareTooSmall(row: ReleasableRow, { threshold, rounding }: Policy): boolean {
  const { n } = row
  if (n === null) return true
  return shareCounts(row, rounding).some((count) => count < threshold || n - count < threshold)
}
