import type { Day } from '../calendar/calendar-day.ts'
import { columnOf } from './column-of.ts'
import { missingDay, type Table } from './table.ts'

/**
 * Reads a day column row by row; null where the day or the column is missing.
 *
 * @example
 * dayAt(jobs, 'end')(0) // null while the job lasts
 */
export function dayAt(table: Table, name: string): (row: number) => Day | null {
  const days = columnOf(table, name, 'day')
  return (row) => {
    const day = days?.[row] ?? missingDay
    return day === missingDay ? null : day
  }
}
