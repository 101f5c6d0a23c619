import type { TableSet } from '../check/check.ts'
import { columnOf } from '../table/column-of.ts'

/** Answers by measurement id and item number; an item without an answer is absent. */
export function itemsByMeasurement(tables: TableSet): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const table = tables.get('item_responses')
  const items = new Map<string, Map<number, number>>()
  if (table === undefined) return items
  const ids = columnOf(table, 'measurement_id', 'text') ?? []
  const numbers = columnOf(table, 'item_no', 'number')
  const values = columnOf(table, 'value', 'number')
  const answers: { id: string; item: number; value: number }[] = []
  for (const [row, id] of ids.entries()) {
    const value = values?.[row] ?? Number.NaN
    const item = numbers?.[row] ?? Number.NaN
    if (id !== null && !Number.isNaN(value) && !Number.isNaN(item)) answers.push({ id, item, value })
  }
  answers.sort((one, other) => one.item - other.item)
  for (const { id, item, value } of answers) {
    const known = items.get(id)
    if (known === undefined) items.set(id, new Map([[item, value]]))
    else known.set(item, value)
  }
  return items
}
