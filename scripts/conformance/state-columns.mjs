import { codedSequences } from '@doorstroom/statistics'

/**
 * The sequences of a case: columns `first` to `last` of the table, states by code point of their names, an empty cell
 * unknown.
 */
export function stateColumns({ first, last }, table) {
  const names = table.names.slice(table.names.indexOf(first), table.names.indexOf(last) + 1)
  const columns = names.map((name) => table.labels(name))
  const states = [...new Set(columns.flat())].filter((state) => state !== null).sort(byCodePoint)
  const positions = new Map(states.map((state, position) => [state, position]))
  const codes = new Int16Array(table.rows * names.length).fill(-1)
  columns.forEach((column, moment) => {
    column.forEach((state, person) => {
      if (state !== null) codes[person * names.length + moment] = positions.get(state)
    })
  })
  return { names, sequences: codedSequences(states, codes, table.rows, names.length) }
}

/** The first names of the rows: the column `id`, else the number of the row. */
export function rowNames(table, count) {
  const labels = table.names.includes('id') ? table.labels('id') : null
  return Array.from({ length: Math.min(count, table.rows) }, (_, row) => labels?.[row] ?? String(row + 1))
}

function byCodePoint(left, right) {
  return left < right ? -1 : left > right ? 1 : 0
}
