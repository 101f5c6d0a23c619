import { checkTables, type Finding, type Table, tables, typeTable, writeCsv } from '@doorstroom/trajectories'
import type { SimulatedTable } from '../../../packages/cli/src/simulation/index.ts'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'

/** Simulated tables written as CSV and read back the way a study's files are. */
export function typedTables(simulated: readonly SimulatedTable[]) {
  const findings: Finding[] = []
  const typed = new Map<string, Table>()
  for (const { name, header, rows } of simulated) {
    const bytes = new TextEncoder().encode(writeCsv(header, rows))
    const read = csv.read(bytes, `${name}.csv`)
    findings.push(...read.findings)
    const schema = tables.find((table) => table.name === name)!
    const result = typeTable(schema, read.tables[0]!)
    findings.push(...result.findings)
    if (result.table !== null) typed.set(name, result.table)
  }
  findings.push(...checkTables(typed))
  return { typed, findings }
}
