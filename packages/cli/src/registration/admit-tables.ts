import { type PrivacyFinding, PrivacyStop, sampledYears } from '@doorstroom/disclosure'
import type { Finding, Mapping, RawTable } from '@doorstroom/trajectories'
import { judgeColumns } from './judge-columns.ts'
import { recodedColumns } from './recoded-columns.ts'

/**
 * The gate on the way in for all tables of a delivery. Columns of free text (rule I-08) come out empty, with a warning
 * for each: people write names, illnesses and addresses in them. A column for which the mapping gives a list of codes
 * has fixed choices and stays.
 *
 * @throws PrivacyStop with everything that identifies people, in whichever table
 */
export function admitTables(
  tables: ReadonlyMap<string, RawTable>,
  mapping: Mapping | null,
): { readonly tables: ReadonlyMap<string, RawTable>; readonly findings: readonly Finding[] } {
  const fixedChoices = recodedColumns(mapping)
  const years = new Map([...tables.values()].map((table) => [table, table.cells.flatMap(sampledYears)]))
  const stops: PrivacyFinding[] = []
  const findings: Finding[] = []
  const admitted = new Map<string, RawTable>()
  for (const [address, table] of tables) {
    const elsewhere = [...years].flatMap(([other, found]) => (other === table ? [] : found))
    const judged = judgeColumns(table, fixedChoices, elsewhere)
    stops.push(...judged.stops)
    findings.push(...judged.freeText.values())
    admitted.set(address, emptied(table, judged.freeText))
  }
  if (stops.length > 0) throw new PrivacyStop(stops)
  return { tables: admitted, findings }
}

function emptied(table: RawTable, names: ReadonlyMap<string, unknown>): RawTable {
  if (names.size === 0) return table
  const empty = new Array<string>(table.lines.length).fill('')
  return { ...table, cells: table.columns.map((name, index) => (names.has(name) ? empty : (table.cells[index] ?? []))) }
}
