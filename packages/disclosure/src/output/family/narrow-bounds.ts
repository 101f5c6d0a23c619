import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { groupEntries, type OutputEntry, type OutputTable } from '../table/output-table.ts'
import { cellCount } from './cell-count.ts'

function boundsOf({ unit, term, measure, population, arm, contrast, horizonDays }: ReleasableRow) {
  const isBound = unit === 'share' && contrast === null && (term === 'lowest' || term === 'highest')
  return isBound ? JSON.stringify([measure, population, arm, horizonDays]) : null
}

/**
 * The lowest and highest possible shares between which there are fewer persons than the threshold: subtracting one from
 * the other would count the persons whose outcome is undetermined.
 *
 * @example
 * [...narrowBounds(table, publicPolicy)].length
 */
export function* narrowBounds(table: OutputTable, { threshold }: Policy): Iterable<OutputEntry> {
  for (const bounds of groupEntries(table.shown, boundsOf).values()) {
    const counts = (term: string) =>
      bounds.filter(({ row }) => row.term === term).map(({ row }) => cellCount(row) ?? Number.NaN)
    const between = Math.min(...counts('highest')) - Math.max(...counts('lowest'))
    if (between < threshold) yield* bounds
  }
}
