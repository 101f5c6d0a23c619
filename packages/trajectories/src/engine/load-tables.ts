import type { TableSet } from '../check/check.ts'
import type { Table } from '../table/table.ts'
import type { Database } from './database.ts'
import { keyRange } from './key-range.ts'
import { loadTable } from './load-table.ts'
import type { OwnerColumn } from './owner.ts'
import type { StagedTable } from './staged-table.ts'

/** Everything that is needed to take rows out of the engine. */
export interface Store {
  readonly database: Database
  /** Tables that were delivered, in the order of the codebook. */
  readonly tables: ReadonlyMap<string, StagedTable>
  readonly owners: ReadonlyMap<string, OwnerColumn>
  /** How many persons share an id with another. */
  readonly linked: number
  /** Registers about nobody in particular, once they have been loaded. */
  readonly registers: Map<string, Table>
}

/** Which persons: part `part` of `parts`; only those whose key is in the table `among`, where that is given. */
export interface PartChoice {
  readonly part: number
  readonly parts: number
  readonly among?: string
}

/** A row of a person that is looked at beside the rows of others. */
export interface Witness {
  /** Place in the delivery. */
  readonly ordinal: number
  /** Key of its person, as it stands in SQL. */
  readonly owner: string
}

/** Condition in SQL for a witness. */
export const isWitness = ({ ordinal, owner }: Witness) => `(t.owner_key = ${owner}::UBIGINT AND t.ordinal = ${ordinal})`

/**
 * The rows of some persons in every table, with the registers that are about nobody as a whole.
 *
 * @param witnesses - rows to add to those of a table
 */
export async function loadPart(
  store: Store,
  choice: PartChoice,
  witnesses: ReadonlyMap<string, readonly Witness[]> = new Map(),
): Promise<TableSet> {
  const tables = new Map<string, Table>()
  for (const [name, staged] of store.tables) {
    if (!store.owners.has(name)) {
      const register = store.registers.get(name) ?? (await loadTable(store.database, staged, 'true'))
      store.registers.set(name, register)
      tables.set(name, register)
      continue
    }
    const chosen = isChosen(choice, store.linked > 0)
    const beside = (witnesses.get(name) ?? []).map((row) => `${isWitness(row)} AND NOT (${chosen})`)
    tables.set(name, await loadTable(store.database, staged, chosen, ...beside))
  }
  return tables
}

/** Condition in SQL for the rows of a part; persons who share an id are all in the first. */
export function isChosen({ part, parts, among }: PartChoice, hasLinked: boolean): string {
  const isInRange = keyRange('t.owner_key', part, parts)
  const isLinked = 't.owner_key IN (SELECT owner_key FROM linked)'
  const inPart = !hasLinked
    ? isInRange
    : part === 0
      ? `(${isInRange} OR ${isLinked})`
      : `${isInRange} AND NOT ${isLinked}`
  return among === undefined ? inPart : `${inPart} AND t.owner_key IN (SELECT owner_key FROM ${among})`
}
