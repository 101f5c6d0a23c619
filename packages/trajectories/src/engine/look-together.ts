import type { RowsTogether } from '../check/bulk-way.ts'
import type { Check, StudyFacts } from '../check/check.ts'
import type { Finding } from '../finding/finding.ts'
import type { Table } from '../table/table.ts'
import { loadTable } from './load-table.ts'
import type { Store } from './load-tables.ts'

/** What a check finds in the first table among rows that must be looked at together, some at a time. */
export async function lookTogether(
  { database, tables }: Store,
  check: Check,
  { table, where, divideBy }: RowsTogether,
  facts: StudyFacts,
  rowsAPart: number,
): Promise<Finding[]> {
  const condition = where.get(table) ?? 'true'
  const rows = await database.count(`SELECT count(*)::DOUBLE FROM ${table} t WHERE ${condition}`)
  if (rows === 0) return []
  const looks = Math.ceil(rows / rowsAPart)
  const findings: Finding[] = []
  const loaded = new Map<string, Table>()
  for (const [name, rowsOfTable] of where) {
    const staged = tables.get(name)
    if (name !== table && staged !== undefined) loaded.set(name, await loadTable(database, staged, rowsOfTable))
  }
  const staged = tables.get(table)
  if (staged === undefined) return []
  const files = new Set(staged.files.map(({ file }) => file))
  for (let look = 0; look < looks; look++) {
    const divided = looks === 1 ? '' : ` AND (${divideBy}) % ${looks} = ${look}`
    const first = await loadTable(database, staged, `(${condition})${divided}`)
    for (const finding of check.findings(new Map([...loaded, [table, first]]), facts))
      if (files.has(finding.file)) findings.push(finding)
  }
  return findings
}
