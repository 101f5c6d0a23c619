import { changeAt } from './change-at.ts'
import type { Change, DeliveredTable, Mended, Repair } from './repair.ts'

/** Rewrites cells of columns; `rewrite` gives, for a column that may be mended, the new text of a cell, or null to skip it. */
export function mendCells(
  repair: Repair,
  table: DeliveredTable,
  rewrite: (position: number, cells: readonly string[]) => ((text: string) => string) | null,
): Mended {
  const { raw } = table
  const changes: Change[] = []
  const cells = raw.cells.map((column, position) => {
    const mend = rewrite(position, column)
    if (mend === null) return column
    return column.map((text, row) => {
      const mended = mend(text)
      if (mended !== text) changes.push(changeAt(repair, raw, row, position))
      return mended
    })
  })
  return changes.length === 0 ? { raw, changes } : { raw: { ...raw, cells }, changes }
}
