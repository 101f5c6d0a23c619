import { tables as canonicalTables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Finding } from '../finding/finding.ts'
import { FindingList } from '../finding/finding-list.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { RawTable } from '../table/raw-table.ts'
import { cellSource } from './cell-source.ts'
import { checkRecode } from './check-recode.ts'
import type { ColumnRules } from './column-rule.ts'
import { findSources, unusedSettings } from './find-sources.ts'
import { itemColumns, itemRows } from './item-rows.ts'
import { mapColumns } from './map-column.ts'
import type { Mapping } from './mapping-schema.ts'
import { collectMonthSpells, monthSpellColumns } from './month-spells.ts'
import { type RowCollector, rowCollector } from './row-collector.ts'
import type { TableRule } from './table-rule.ts'
import { type WaveSource, waveSources } from './wave-sources.ts'

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
        : makeTable(name, rule, findSources(name, [rule.from].flat(), rawByFile, report), mapping, report)
    if (made !== undefined && made !== null) tables.set(name, made)
  }
  findings.addAll(unusedSettings(Object.keys(mapping.files ?? {}), rawByFile))
  return { tables, findings: findings.all() }
}

/** The rules of every row that a row of a file gives; null where columns keep their names. */
const entriesOf = (rule: TableRule): readonly (ColumnRules | null)[] =>
  rule.stack?.map(({ columns }) => columns) ?? [rule.columns ?? null]

function makeTable(
  name: string,
  rule: TableRule,
  sources: readonly RawTable[],
  mapping: Mapping,
  report: (finding: Finding) => void,
): RawTable | null {
  if (sources.length === 0) return null
  const entries = entriesOf(rule)
  const collector = rowCollector(columnsMade(name, rule, entries, sources), rule.skipWhenMissing ?? [])
  for (const raw of sources) {
    const source = cellSource(raw, mapping, report)
    if (rule.months !== undefined) collectMonthSpells(source, rule.months, collector)
    else
      for (const { source: inWave, fixed } of waveSources(source, rule.waves))
        collectRows(name, rule, entries, { source: inWave, fixed }, collector)
  }
  const table = collector.table()
  return table.lines.length === 0 ? { ...table, file: sources[0]?.file ?? '' } : table
}

function collectRows(
  name: string,
  rule: TableRule,
  entries: readonly (ColumnRules | null)[],
  { source, fixed }: WaveSource,
  collector: RowCollector,
): void {
  const { raw } = source
  const placeOf = (row: number, line: number) => ({ file: fileOfRow(raw, row), line })
  if (rule.items !== undefined) {
    const make = itemRows(source, rule.items, name, collector)
    if (make !== null) for (const [row, line] of raw.lines.entries()) make(row, placeOf(row, line), fixed)
    return
  }
  const mapped = entries.map((rules) => mapColumns(source, rules ?? ownNames(raw)))
  for (const [row, line] of raw.lines.entries())
    for (const cells of mapped)
      collector.add((column) => fixed(column, cells.get(column)?.(row) ?? ''), placeOf(row, line))
}

function columnsMade(
  name: string,
  { months, items, waves }: TableRule,
  entries: readonly (ColumnRules | null)[],
  sources: readonly RawTable[],
): string[] {
  if (months !== undefined) return monthSpellColumns(months)
  const names =
    items === undefined
      ? entries.flatMap((rules) => (rules === null ? sources.flatMap(({ columns }) => columns) : Object.keys(rules)))
      : itemColumns(name, items)
  const wave = waves !== undefined && name === 'measurements' ? ['wave'] : []
  return [...new Set([...names, ...wave])]
}

const ownNames = ({ columns }: RawTable): ColumnRules => Object.fromEntries(columns.map((name) => [name, name]))
