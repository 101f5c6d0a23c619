import type { ColumnValues, Table } from '../table/table.ts'

/**
 * A table with only these rows, in this order. Reading a person's rows is several times quicker when they lie together
 * than when they are spread over a file of millions.
 */
export function reordered(table: Table, rows: Int32Array): Table {
  const columns = new Map([...table.columns].map(([name, column]) => [name, moved(column, rows)]))
  const { files } = table
  const where = { lines: rows.map((row) => table.lines[row]!) }
  const from = files === undefined ? where : { ...where, files: listed(files, rows) }
  return { ...table, ...from, rowCount: rows.length, columns }
}

function moved(column: ColumnValues, rows: Int32Array): ColumnValues {
  if (column.kind === 'text') return { kind: column.kind, values: listed(column.values, rows) }
  if (column.kind === 'texts') return { kind: column.kind, values: listed(column.values, rows) }
  if (column.kind === 'number')
    return { kind: column.kind, values: packed(column.values, new Float64Array(rows.length), rows) }
  if (column.kind === 'day')
    return { kind: column.kind, values: packed(column.values, new Int32Array(rows.length), rows) }
  return { kind: column.kind, values: packed(column.values, new Uint8Array(rows.length), rows) }
}

function listed<Value>(values: readonly Value[], rows: Int32Array): Value[] {
  const list = new Array<Value>(rows.length)
  for (let place = 0; place < rows.length; place++) list[place] = values[rows[place]!]!
  return list
}

function packed<Numbers extends Float64Array | Int32Array | Uint8Array>(
  values: Numbers,
  target: Numbers,
  rows: Int32Array,
): Numbers {
  for (let place = 0; place < rows.length; place++) target[place] = values[rows[place]!]!
  return target
}
