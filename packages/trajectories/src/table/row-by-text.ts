import { columnOf } from './column-of.ts'
import type { Table } from './table.ts'

/**
 * The first row with each value of a text column.
 *
 * @example
 * rowByText(instruments, 'instrument_id').get('jsse-6') // 0
 */
export function rowByText(table: Table, name: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const [row, value] of (columnOf(table, name, 'text') ?? []).entries())
    if (value !== null && !rows.has(value)) rows.set(value, row)
  return rows
}
