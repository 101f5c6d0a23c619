import { tables as canonicalTables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import { closest } from '../config/closest.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import type { RawTable } from '../table/raw-table.ts'
import { cellSource } from './cell-source.ts'
import type { ColumnRules } from './column-rule.ts'
import { mapColumns } from './map-column.ts'
import type { Mapping } from './mapping-schema.ts'
import { collectMonthSpells, monthSpellColumns } from './month-spells.ts'
import { rowCollector } from './row-collector.ts'
import type { TableRule } from './table-rule.ts'

/** Canonical tables as text, each row with the file and line it came from. */
export interface MappedTables {
  readonly tables: ReadonlyMap<string, RawTable>
  readonly findings: readonly Finding[]
}

const fileAbsent = (table: string, near: string | null): Problem => ({
  code: 'trajectories.mappingFileMissing',
  severity: 'error',
  message: {
    nl: `mapping.yaml maakt tabel ${table} uit dit bestand, en dat is er niet of is niet leesbaar`,
    en: `mapping.yaml makes table ${table} from this file, which is absent or unreadable`,
  },
  fix:
    near === null
      ? {
          nl: 'Zet het bestand in de map data, of verbeter de naam',
          en: 'Put the file in the folder data, or correct its name',
        }
      : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
})

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
  const tables = new Map<string, RawTable>()
  const byName = new Map([...rawByFile].map(([address, raw]) => [tableNameOf(address), raw] as const))
  for (const { name } of canonicalTables) {
    const rule = mapping.tables[name] as TableRule | undefined
    const asItIs = byName.get(name)
    if (rule !== undefined) {
      const made = makeTable(name, rule, rawByFile, mapping, findings)
      if (made !== null) tables.set(name, made)
    } else if (asItIs !== undefined) tables.set(name, asItIs)
  }
  return { tables, findings: findings.all() }
}

function makeTable(
  name: string,
  rule: TableRule,
  rawByFile: ReadonlyMap<string, RawTable>,
  mapping: Mapping,
  findings: FindingList,
): RawTable | null {
  const sources: RawTable[] = []
  for (const file of [rule.from].flat()) {
    const raw = rawByFile.get(file)
    if (raw === undefined) findings.add(findingAt(fileAbsent(name, closest(file, rawByFile.keys())), { file }))
    else sources.push(raw)
  }
  if (sources.length === 0) return null
  const { months } = rule
  const entries: readonly (ColumnRules | null)[] = rule.stack?.map(({ columns }) => columns) ?? [rule.columns ?? null]
  const columns = months === undefined ? columnsOf(entries, sources) : monthSpellColumns(months)
  const collector = rowCollector(columns, rule.skipWhenMissing ?? [])
  for (const raw of sources) {
    const source = cellSource(raw, mapping, (finding) => findings.add(finding))
    if (months !== undefined) {
      collectMonthSpells(source, months, collector)
      continue
    }
    const mapped = entries.map((rules) => mapColumns(source, rules ?? ownNames(raw)))
    for (const [row, line] of raw.lines.entries())
      for (const cells of mapped) collector.add((column) => cells.get(column)?.(row) ?? '', { file: raw.file, line })
  }
  const table = collector.table()
  return table.lines.length === 0 ? { ...table, file: sources[0]?.file ?? '' } : table
}

function columnsOf(entries: readonly (ColumnRules | null)[], sources: readonly RawTable[]): string[] {
  const names = entries.flatMap((rules) =>
    rules === null ? sources.flatMap(({ columns }) => columns) : Object.keys(rules),
  )
  return [...new Set(names)]
}

const ownNames = ({ columns }: RawTable): ColumnRules => Object.fromEntries(columns.map((name) => [name, name]))
