import type { ReleasableRow } from '../releasable-row.ts'

/**
 * Number of persons in a cell: the number itself for a count, the events of a share; null when hidden.
 *
 * @example
 * cellCount({ ...row, unit: 'share', estimate: 0.2, n: 100, nEvents: 20 }) // 20
 */
export function cellCount({ unit, estimate, n, nEvents }: ReleasableRow): number | null {
  if (unit === 'persons') return estimate
  if (nEvents !== null) return nEvents
  return estimate === null || n === null ? null : estimate * n
}
