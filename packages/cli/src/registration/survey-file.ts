import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { admitColumns } from '@doorstroom/disclosure'
import {
  tables as canonicalTables,
  checkRawTable,
  checkTables,
  type Finding,
  type RawTable,
  readFile,
  type Table,
  tableNameOf,
  typeTable,
} from '@doorstroom/trajectories'
import { inputColumns } from './input-columns.ts'
import { isIncomplete } from './is-incomplete.ts'
import { rowCounts } from './row-counts.ts'
import type { Survey } from './survey.ts'
import { withoutTotals } from './without-totals.ts'

/**
 * Looks at one file without a study: can it be read, does it identify people, and, when it or a sheet in it is named
 * after a canonical table, do its columns, cells and rows fit that table. References to tables in other files are not
 * looked at.
 *
 * @throws PrivacyStop when a column identifies people
 */
export async function surveyFile(path: string): Promise<Survey> {
  const read = await readFile(readFileSync(path), basename(path))
  admitColumns(inputColumns(...read.tables))
  const findings: Finding[] = [...read.findings, ...read.tables.flatMap((table) => checkRawTable(table, null, {}))]
  const mapped = new Map<string, RawTable>()
  const tables = new Map<string, Table>()
  for (const raw of read.tables) {
    const schema = canonicalTables.find(({ name }) => name === tableNameOf(raw.file))
    if (schema === undefined || mapped.has(schema.name)) continue
    mapped.set(schema.name, raw)
    const typed = typeTable(schema, raw, {})
    findings.push(...checkRawTable(raw, schema, {}), ...typed.findings)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  findings.push(...checkTables(tables))
  const sources = new Map(read.tables.map((table) => [table.file, table]))
  const incomplete = new Set(read.tables.filter((table) => isIncomplete(table, read.findings)).map(({ file }) => file))
  return {
    findings: withoutTotals(findings),
    sources,
    mapped,
    tables,
    rows: rowCounts(tables),
    mapping: null,
    incomplete,
  }
}
