import { tables as canonicalTables } from '../codebook/table/index.ts'
import { tableNameOf } from '../codebook/table-name-of.ts'
import type { Finding } from '../finding/finding.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { TableSchema } from '../table/table-schema.ts'
import { checkRecode } from './check-recode.ts'
import { type CellDescription, describedCells } from './described-cells.ts'
import { findSources, unusedSettings } from './find-sources.ts'
import { inOtherDecimal } from './in-other-decimal.ts'
import type { Mapping } from './mapping-schema.ts'
import { planRules } from './plan-rules.ts'
import { rowCollector } from './row-collector.ts'
import { rowWays } from './row-way.ts'
import { rulesOf } from './rules-of.ts'
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
 * @param described - how cells are written, by address, for files that describe it themselves
 * @example
 * applyMapping(new Map([['clients.csv', raw]]), mapping).tables.get('persons')
 */
export function applyMapping(
  rawByFile: ReadonlyMap<string, RawTable>,
  mapping: Mapping,
  described: ReadonlyMap<string, CellDescription> = new Map(),
): MappedTables {
  const descriptions = new Map([...described].map(([address, cells]) => [rawByFile.get(address), cells] as const))
  const mappingOf = (...raw: readonly RawTable[]) =>
    describedCells(
      mapping,
      raw.flatMap((one) => descriptions.get(one) ?? []),
    )
  const findings = new FindingList()
  const report = (finding: Finding) => findings.add(finding)
  const tables = new Map<string, RawTable>()
  const byName = new Map([...rawByFile].map(([address, raw]): [string | null, RawTable] => [tableNameOf(address), raw]))
  for (const schema of canonicalTables as readonly TableSchema[]) {
    const rules = rulesOf(mapping, schema.name)
    findings.addAll(checkRecode(schema, rules))
    const given = rules.map((rule) => ({ rule, sources: findSources([rule.from].flat(), rawByFile, report) }))
    const made = rules.length === 0 ? byName.get(schema.name) : makeTable(schema, given, mappingOf, findings)
    if (made !== undefined && made !== null) tables.set(schema.name, made)
  }
  findings.addAll(unusedSettings(Object.keys(mapping.files ?? {}), rawByFile))
  return { tables, findings: findings.all() }
}

/** A rule with the tables that it takes rows from, as far as they are there. */
interface GivenRule {
  readonly rule: TableRule
  readonly sources: readonly RawTable[]
}

function makeTable(
  schema: TableSchema,
  given: readonly GivenRule[],
  mappingOf: (...raw: readonly RawTable[]) => Mapping,
  findings: FindingList,
): RawTable | null {
  const all = given.flatMap(({ sources }) => sources)
  const [first] = all
  if (first === undefined) return null
  const planned = planRules(
    schema,
    given.map(({ rule }) => rule),
    given.map(({ sources }) => sources.map(({ columns }) => columns)),
  )
  const columns = planned[0]?.columns ?? []
  const collector = rowCollector(columns)
  const { decimal = '.' } = mappingOf(...all)
  for (const [index, rule] of planned.entries())
    for (const raw of given[index]?.sources ?? []) {
      const its = mappingOf(raw)
      const into = (its.decimal ?? '.') === decimal ? collector : inOtherDecimal(collector, schema, columns)
      const { findings: before, ways } = rowWays(rule, raw, its)
      findings.addList(before)
      for (const way of ways) {
        way.map(into)
        way.end()
        findings.addList(way.findings)
      }
    }
  const table = collector.table()
  const { file, headerLine } = first
  const header = headerLine === undefined || all.some((raw) => raw !== first) ? {} : { headerLine }
  return { ...table, file: table.lines.length === 0 ? file : table.file, ...header }
}
