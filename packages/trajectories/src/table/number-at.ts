import { columnOf } from './column-of.ts'
import type { Table } from './table.ts'

/**
 * Reads a number column row by row; null where the number or the column is missing.
 *
 * @example
 * numberAt(measurements, 'wave')(0) // 0
 */
export function numberAt(table: Table, name: string): (row: number) => number | null {
  const numbers = columnOf(table, name, 'number')
  return (row) => {
    const value = numbers?.[row] ?? Number.NaN
    return Number.isNaN(value) ? null : value
  }
}
