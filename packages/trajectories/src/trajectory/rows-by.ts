import { columnOf } from '../table/column-of.ts'
import type { Table } from '../table/table.ts'
import { putInOrder } from './put-in-order.ts'
import { reordered } from './reordered.ts'
import { rowOrder } from './row-order.ts'
import type { ValueNumbers } from './value-numbers.ts'

/** Which rows of a table hold a value; values go by their number. */
export interface RowIndex {
  /** The table to read: itself, or a copy in which the rows of a value lie together. */
  readonly table: Table
  /** What `each` makes of a value's rows in `table`: by time, then by all other columns of the schema, missing last. */
  map<Made>(number: number, each: (row: number) => Made): readonly Made[]
  /** The row of the table asked about that a row of `table` is. */
  original(row: number): number
}

const nothing: readonly never[] = Object.freeze([])

/**
 * Rows of a table by the value of a text column, in a fixed order within a value. The order of rows in the file does not
 * matter; rows with another value than those numbered are left out. A value's rows are put in order when first asked for.
 *
 * @example
 * const persons = numberValues(['A1', 'B2'])
 * const index = rowsBy(jobs, 'person_id', persons)
 * index.map(persons.find('A1', 0), index.original) // [3, 0]
 */
export function rowsBy(table: Table, column: string, numbers: ValueNumbers): RowIndex {
  const groupOf = groupsOf(columnOf(table, column, 'text') ?? [], numbers)
  const { starts, rows } = placesOf(groupOf, numbers.values.length)
  const isTogether = rows.every((row, place) => place === 0 || row > rows[place - 1]!)
  const together = isTogether ? table : reordered(table, rows)
  const places = isTogether ? rows : rows.map((_, place) => place)
  const order = rowOrder(together)
  const isOrdered = new Uint8Array(numbers.values.length)
  return {
    table: together,
    map(number, each) {
      if (number < 0) return nothing
      const start = starts[number]!
      const end = starts[number + 1]!
      if (start === end) return nothing
      if (isOrdered[number] === 0) {
        putInOrder(places, start, end, order)
        isOrdered[number] = 1
      }
      const made = [each(places[start]!)]
      for (let place = start + 1; place < end; place++) made.push(each(places[place]!))
      return made
    },
    original: isTogether ? (row) => row : (row) => rows[row]!,
  }
}

function groupsOf(values: readonly (string | null)[], numbers: ValueNumbers): Int32Array {
  const groupOf = new Int32Array(values.length)
  let near = -1
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null
    const group = value === null ? -1 : numbers.find(value, near)
    if (group >= 0) near = group
    groupOf[row] = group
  }
  return groupOf
}

/** The rows group by group: those of group 3 stand from `starts[3]` up to `starts[4]`. */
function placesOf(groupOf: Int32Array, groups: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(groups + 1)
  for (const group of groupOf) if (group >= 0) starts[group + 1]! += 1
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice()
  const rows = new Int32Array(starts[groups]!)
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!
    if (group < 0) continue
    rows[next[group]!] = row
    next[group]! += 1
  }
  return { starts, rows }
}
