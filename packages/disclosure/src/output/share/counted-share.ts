import type { ReleasableRow } from '../releasable-row.ts'
import { roundToMultiple } from '../rounding/round-to-multiple.ts'
import { shareDecimals } from '../rounding/share-decimals.ts'

/**
 * Whether a share is plainly its events divided by its persons, to the precision at which it would be shown.
 * A share that is not (a cumulative incidence under censoring, a weighted level) holds a count of its own.
 *
 * @example
 * isCountedShare({ ...row, estimate: 0.25, nEvents: 25, n: 100 }, 5) // true
 */
export function isCountedShare({ estimate, n, nEvents }: ReleasableRow, rounding: number): boolean {
  if (estimate === null || n === null || n === 0 || nEvents === null) return false
  const halfStep = 0.5 * 10 ** -shareDecimals(roundToMultiple(n, rounding))
  return Math.abs(estimate - nEvents / n) <= halfStep + 1e-9
}
