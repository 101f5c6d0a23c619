import type { Policy } from '../policy.ts'
import type { OutputEntry } from '../table/output-table.ts'
import type { FamilyCells } from './family.ts'

/**
 * The shown cells that must be hidden as well, smallest first, until the persons in the hidden cells together reach the
 * threshold: whoever subtracts the shown cells from the total then finds a number that may be known.
 * Where the total is not shown, a hidden cell must have a second one beside it.
 *
 * @example
 * cellsToHide({ cells, count: cellCount, total: 100, remainder: false }, publicPolicy)
 */
export function cellsToHide({ cells, count, total, remainder }: FamilyCells, policy: Policy): readonly OutputEntry[] {
  const shown = cells
    .filter((entry) => !entry.hidden && count(entry.row) !== null)
    .toSorted((one, other) => (count(one.row) ?? 0) - (count(other.row) ?? 0))
  let hidden = cells.filter((entry) => entry.hidden).length
  if (hidden === 0 && !remainder) return []
  let rest = total === null ? null : shown.reduce((sum, { row }) => sum - (count(row) ?? 0), total)
  const roundingSlack = ((cells.length + 1) * policy.rounding) / 2
  if (rest !== null && rest < -roundingSlack) return []
  const toHide: OutputEntry[] = []
  for (const entry of shown) {
    const safe = rest === null ? hidden !== 1 : rest >= policy.threshold
    if (safe) break
    toHide.push(entry)
    hidden += 1
    rest = rest === null ? null : rest + (count(entry.row) ?? 0)
  }
  return toHide
}
