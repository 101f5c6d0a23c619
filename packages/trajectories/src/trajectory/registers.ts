import type { TableSet } from '../check/check.ts'
import type { context } from '../codebook/table/context.ts'
import type { employerChain } from '../codebook/table/employer-chain.ts'
import type { employers } from '../codebook/table/employers.ts'
import type { TableName } from '../codebook/table/index.ts'
import type { institutions } from '../codebook/table/institutions.ts'
import type { interventions } from '../codebook/table/interventions.ts'
import type { professionals } from '../codebook/table/professionals.ts'
import type { providers } from '../codebook/table/providers.ts'
import type { studies } from '../codebook/table/studies.ts'
import type { RowOf } from '../table/row-of.ts'
import { rowObjects } from './row-objects.ts'

/** Tables that are about no client: surroundings, professionals, organisations and studies; empty when absent. */
export interface Registers {
  readonly context: readonly RowOf<typeof context>[]
  readonly employerChain: readonly RowOf<typeof employerChain>[]
  readonly employers: readonly RowOf<typeof employers>[]
  readonly institutions: readonly RowOf<typeof institutions>[]
  readonly interventions: readonly RowOf<typeof interventions>[]
  readonly professionals: readonly RowOf<typeof professionals>[]
  readonly providers: readonly RowOf<typeof providers>[]
  readonly studies: readonly RowOf<typeof studies>[]
}

/**
 * The rows of the tables that are about no client, in ascending order of their cells, whatever their order in the file.
 *
 * @example
 * registers(tables).professionals.map(({ caseload }) => caseload)
 */
export function registers(tables: TableSet): Registers {
  return {
    context: rowsOf(tables, 'context'),
    employerChain: rowsOf(tables, 'employer_chain'),
    employers: rowsOf(tables, 'employers'),
    institutions: rowsOf(tables, 'institutions'),
    interventions: rowsOf(tables, 'interventions'),
    professionals: rowsOf(tables, 'professionals'),
    providers: rowsOf(tables, 'providers'),
    studies: rowsOf(tables, 'studies'),
  }
}

function rowsOf<Row>(tables: TableSet, name: TableName): Row[] {
  const table = tables.get(name)
  if (table === undefined) return []
  const row = rowObjects<Row>(table)
  const rows = Array.from({ length: table.rowCount }, (_, index) => row(index))
  const text = new Map(rows.map((one) => [one, JSON.stringify(one)]))
  return rows.sort((one, other) => (text.get(one)! < text.get(other)! ? -1 : 1))
}
