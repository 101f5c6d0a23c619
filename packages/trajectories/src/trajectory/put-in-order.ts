import { missingDay } from '../table/table.ts'
import type { RowOrder } from './row-order.ts'

const fewRows = 64

/** Sorts `rows` from `start` up to `end` in place: insertion for the few rows of a person, a sort for many. */
export function putInOrder(rows: Int32Array, start: number, end: number, order: RowOrder): void {
  const { days, compare } = order
  if (end - start > fewRows) {
    rows.subarray(start, end).sort(compare)
    return
  }
  for (let position = start + 1; position < end; position++) {
    const row = rows[position]!
    const day = days === null ? missingDay : days[row]!
    let place = position
    while (place > start) {
      const before = rows[place - 1]!
      const dayBefore = days === null ? missingDay : days[before]!
      const isLater =
        dayBefore === missingDay || day === missingDay || dayBefore === day ? compare(before, row) > 0 : dayBefore > day
      if (!isLater) break
      rows[place] = before
      place -= 1
    }
    rows[place] = row
  }
}
