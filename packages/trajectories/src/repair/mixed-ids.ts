import { idName } from './id-name.ts'
import type { DeliveredTable } from './repair.ts'
import { withoutEdges } from './without-edges.ts'

/**
 * The ids (`person_id`) of which some column holds two that differ only in invisible characters around them: whether
 * they are one thing or two is not known, in any table that refers to them.
 */
export function mixedIds(tables: readonly DeliveredTable[]): ReadonlySet<string> {
  const mixed = new Set<string>()
  for (const { raw, columns } of tables)
    for (const [position, column] of columns.entries()) {
      if (column?.type !== 'id') continue
      const cells = raw.cells[position] ?? []
      if (new Set(cells.map(withoutEdges)).size < new Set(cells.map((cell) => cell.trim())).size)
        mixed.add(idName(column))
    }
  return mixed
}
