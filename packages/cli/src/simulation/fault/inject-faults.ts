import type { NumberSource } from '../person/draw-fate.ts'
import type { Cell, SimulatedTable } from '../tabular/simulated-table.ts'
import type { Row } from './fault.ts'
import { type FaultId, faults } from './index.ts'

/** Where a mistake was put in; the line counts the header as 1. */
export interface InjectedFault {
  readonly fault: FaultId
  readonly table: string
  readonly line: number
  readonly column: string
}

const placesPerFault = 3

/**
 * Puts each kind of mistake into the tables at three places, never two mistakes in one row, and says where.
 *
 * @example
 * injectFaults(tables, ['decimalComma'], stream).injected.length // 3
 */
export function injectFaults(
  tables: readonly SimulatedTable[],
  kinds: readonly FaultId[],
  stream: Pick<NumberSource, 'uniform'>,
): { readonly tables: readonly SimulatedTable[]; readonly injected: readonly InjectedFault[] } {
  const rowsOf = new Map(tables.map(({ name, rows }) => [name, [...rows]]))
  const headerOf = new Map(tables.map(({ name, header }) => [name, header]))
  const places = new Map<
    readonly Cell[],
    { readonly fault: FaultId; readonly table: string; readonly column: string }
  >()
  for (const fault of faults.filter(({ id }) => kinds.includes(id))) {
    const rows = rowsOf.get(fault.table)!
    const header = headerOf.get(fault.table)!
    const named = (row: readonly Cell[]): Row =>
      Object.fromEntries(header.map((column, at) => [column, row[at] ?? null]))
    for (let place = 0; place < placesPerFault; place += 1) {
      const at = firstFrom(rows, stream.uniform(), (row) => !places.has(row) && fault.fits(named(row)))
      if (at === -1) break
      const changed = { ...named(rows[at]!), ...fault.spoil(named(rows[at]!)) }
      const spoiled = header.map((column) => changed[column] ?? null)
      if (fault.way === 'adds') rows.splice(at + 1, 0, spoiled)
      else rows[at] = spoiled
      places.set(spoiled, { fault: fault.id, table: fault.table, column: fault.column })
    }
  }
  const spoiledTables = tables.map((table) => ({ ...table, rows: rowsOf.get(table.name)! }))
  const injected = spoiledTables.flatMap(({ rows }) =>
    rows.flatMap((row, at) => {
      const place = places.get(row)
      return place === undefined ? [] : [{ ...place, line: at + 2 }]
    }),
  )
  return { tables: spoiledTables, injected }
}

/** The first fitting row from a random place on, going round; -1 when none fits. */
function firstFrom(
  rows: readonly (readonly Cell[])[],
  uniform: number,
  fits: (row: readonly Cell[]) => boolean,
): number {
  const start = Math.floor(uniform * rows.length)
  for (let step = 0; step < rows.length; step += 1) {
    const at = (start + step) % rows.length
    if (fits(rows[at]!)) return at
  }
  return -1
}
