import type { RawTable } from '../table/raw-table.ts'
import { repairs } from './index.ts'
import { mixedIds } from './mixed-ids.ts'
import type { Change, DeliveredTable, Mended } from './repair.ts'

/**
 * The tables of one delivery with every safe repair applied, each with the list of what was changed; what is safe in one
 * may depend on the others. The tables given stay as they were.
 *
 * @example
 * repairTables([deliveredTable('spells.csv', raw, null)])[0]?.changes.map(({ rule }) => rule) // ['total-row-removed']
 */
export function repairTables(tables: readonly DeliveredTable[]): Mended[] {
  const mixed = mixedIds(tables)
  return tables.map((table) => repaired({ ...table, mixedIds: mixed }))
}

function repaired(table: DeliveredTable): Mended {
  const changes: Change[] = []
  let raw: RawTable = table.raw
  for (const repair of repairs) {
    const mended = repair.mend({ ...table, raw })
    raw = mended.raw
    changes.push(...mended.changes)
  }
  return { raw, changes }
}
