import { columnOf } from '../table/column-of.ts'
import { type ColumnValues, missingDay, type Table } from '../table/table.ts'

/**
 * Rows of a table by the value of a text column, in a fixed order within a value: by time, then by all other columns
 * in the order of the schema, missing last. The order of rows in the file does not matter.
 *
 * @example
 * rowsBy(jobs, 'person_id').get('A1') // [3, 0]
 */
export function rowsBy(table: Table, column: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [row, value] of (columnOf(table, column, 'text') ?? []).entries()) {
    if (value === null) continue
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [row])
    else group.push(row)
  }
  const compare = rowOrder(table)
  for (const group of groups.values()) group.sort(compare)
  return groups
}

/** Compares two rows by time and then by every other column. */
function rowOrder({ schema, columns }: Table): (one: number, other: number) => number {
  const names = schema.columns.map(({ name }) => name)
  const ordered = schema.time === undefined ? names : [schema.time, ...names]
  const comparisons = ordered.flatMap((name) => {
    const column = columns.get(name)
    return column === undefined ? [] : [valueOrder(column)]
  })
  return (one, other) => {
    for (const compare of comparisons) {
      const order = compare(one, other)
      if (order !== 0) return order
    }
    return 0
  }
}

function valueOrder(column: ColumnValues): (one: number, other: number) => number {
  if (column.kind === 'text') return (one, other) => textOrder(column.values[one], column.values[other])
  if (column.kind === 'texts')
    return (one, other) => textOrder(column.values[one]?.join(';'), column.values[other]?.join(';'))
  const key = (row: number) => {
    const value = column.values[row] ?? Number.NaN
    return Number.isNaN(value) || value === missingDay ? Number.POSITIVE_INFINITY : value
  }
  return (one, other) => {
    const [left, right] = [key(one), key(other)]
    return left === right ? 0 : left < right ? -1 : 1
  }
}

function textOrder(one: string | null | undefined, other: string | null | undefined): number {
  if (one === other) return 0
  if (one === null || one === undefined) return 1
  if (other === null || other === undefined) return -1
  return one < other ? -1 : 1
}
