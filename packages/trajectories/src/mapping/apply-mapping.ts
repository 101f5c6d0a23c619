import { tables as canonicalTables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Finding } from '../finding/finding.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { RawTable } from '../table/raw-table.ts'
import { checkRecode } from './check-recode.ts'
import { columnsMade } from './columns-made.ts'
import { findSources, unusedSettings } from './find-sources.ts'
import type { Mapping } from './mapping-schema.ts'
import { rowCollector } from './row-collector.ts'
import { rowWays } from './row-way.ts'
import { entriesOf } from './rule-entries.ts'
import type { TableRule } from './table-rule.ts'

/** Canonical tables as text, each row with the file and line it came from. */
export interface MappedTables {
  readonly tables: ReadonlyMap<string, RawTable>
  readonly findings: readonly Finding[]
}

/**
 * Own files into canonical tables. A table the mapping does not name comes from the file, folder or sheet of that name
 * as it is, when there is one.
 *
 * @param rawByFile - raw tables by address as the mapping writes it (`registration.csv`, `clients.xlsx#Intake`)
 * @example
 * applyMapping(new Map([['clients.csv', raw]]), mapping).tables.get('persons')
 */
export function applyMapping(rawByFile: ReadonlyMap<string, RawTable>, mapping: Mapping): MappedTables {
  const findings = new FindingList()
  const report = (finding: Finding) => findings.add(finding)
  const tables = new Map<string, RawTable>()
  const byName = new Map([...rawByFile].map(([address, raw]) => [tableNameOf(address), raw] as const))
  for (const schema of canonicalTables) {
    const { name } = schema
    const rule = mapping.tables[name] as TableRule | undefined
    for (const rules of rule === undefined ? [] : entriesOf(rule))
      if (rules !== null) findings.addAll(checkRecode(schema, rules))
    const made =
      rule === undefined
        ? byName.get(name)
        : makeTable(name, rule, findSources(name, [rule.from].flat(), rawByFile, report), mapping, findings)
    if (made !== undefined && made !== null) tables.set(name, made)
  }
  findings.addAll(unusedSettings(Object.keys(mapping.files ?? {}), rawByFile))
  return { tables, findings: findings.all() }
}

function makeTable(
  name: string,
  rule: TableRule,
  sources: readonly RawTable[],
  mapping: Mapping,
  findings: FindingList,
): RawTable | null {
  if (sources.length === 0) return null
  const columns = columnsMade(
    name,
    rule,
    sources.map((raw) => raw.columns),
  )
  const collector = rowCollector(columns, rule.skipWhenMissing ?? [])
  for (const raw of sources) {
    const { findings: before, ways } = rowWays(name, rule, raw, mapping, columns)
    findings.addList(before)
    for (const way of ways) {
      way.map(collector)
      way.end()
      findings.addList(way.findings)
    }
  }
  const table = collector.table()
  return table.lines.length === 0 ? { ...table, file: sources[0]?.file ?? '' } : table
}
