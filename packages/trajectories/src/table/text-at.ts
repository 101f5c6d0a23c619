import { columnOf } from './column-of.ts'
import type { Table } from './table.ts'

/**
 * Reads a text column row by row; null where the text or the column is missing.
 *
 * @example
 * textAt(spells, 'person_id')(0) // 'A1'
 */
export function textAt(table: Table, name: string): (row: number) => string | null {
  const texts = columnOf(table, name, 'text')
  return (row) => texts?.[row] ?? null
}
