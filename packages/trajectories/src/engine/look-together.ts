import type { RowsTogether } from '../check/bulk-way.ts'
import type { Check, StudyFacts } from '../check/check.ts'
import type { Finding } from '../finding/finding.ts'
import type { Table } from '../table/table.ts'
import { loadTable } from './load-table.ts'
import type { Store } from './load-tables.ts'

/** What a check finds in the first table among rows that must be looked at together, some at a time. */
export async function lookTogether(
  store: Store,
  check: Check,
  together: RowsTogether,
  facts: StudyFacts,
  rowsAPart: number,
): Promise<Finding[]> {
  const { table, divideBy, rowsAtOnce = Number.POSITIVE_INFINITY } = together
  const all = await store.database.count(`SELECT count(*)::DOUBLE FROM ${table}`)
  const slices = Math.max(1, Math.ceil(all / rowsAtOnce))
  const findings: Finding[] = []
  for (let slice = 0; slice < slices; slice++) {
    const among = slices === 1 ? 'true' : `(${divideBy}) % ${slices} = ${slice}`
    const where = together.where(among)
    const rows = await store.database.count(
      `SELECT count(*)::DOUBLE FROM ${table} t WHERE ${where.get(table) ?? among}`,
    )
    const looks = Math.ceil(rows / rowsAPart)
    const parts = Array.from({ length: looks }, (_, look) => `((${divideBy}) // ${slices}) % ${looks} = ${look}`)
    if (looks > 0) findings.push(...(await lookAt(store, check, table, where, looks === 1 ? ['true'] : parts, facts)))
  }
  return findings
}

async function lookAt(
  { database, tables }: Store,
  check: Check,
  first: string,
  where: ReadonlyMap<string, string>,
  parts: readonly string[],
  facts: StudyFacts,
): Promise<Finding[]> {
  const staged = tables.get(first)
  if (staged === undefined) return []
  const files = new Set(staged.files.map(({ file }) => file))
  const others = new Map<string, Table>()
  for (const [name, rows] of where) {
    const other = tables.get(name)
    if (name !== first && other !== undefined) others.set(name, await loadTable(database, other, rows))
  }
  const findings: Finding[] = []
  for (const part of parts) {
    const rows = await loadTable(database, staged, `(${where.get(first) ?? 'true'}) AND ${part}`)
    for (const finding of check.findings(new Map([...others, [first, rows]]), facts))
      if (files.has(finding.file)) findings.push(finding)
  }
  return findings
}
