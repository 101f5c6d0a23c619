import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  tables as canonicalTables,
  checkRawTable,
  checkTables,
  type Finding,
  type RawTable,
  type ReadResult,
  readFile,
  type Table,
  tableNameOf,
  typeTable,
} from '@doorstroom/trajectories'
import { admitTables } from './admit-tables.ts'
import { isIncomplete } from './is-incomplete.ts'
import { isKindNotRead, kindNotRead } from './kind-not-read.ts'
import { rowCounts } from './row-counts.ts'
import type { Survey } from './survey.ts'
import { withoutTotals } from './without-totals.ts'

/**
 * Looks at one file without a study: can it be read, does it identify people, and, when it or a sheet in it is named
 * after a canonical table, do its columns, cells and rows fit that table. Columns of free text do not come in. References
 * to tables in other files are not looked at.
 *
 * @throws PrivacyStop when a column identifies people
 */
export async function surveyFile(path: string): Promise<Survey> {
  const read = await readKnownKind(path)
  const delivered = new Map(read.tables.map((table) => [table.file, table]))
  const { tables: sources, findings: freeText } = admitTables(delivered, null)
  const whole = [...sources.values()].flatMap((table) => checkRawTable(table, null, {}))
  const findings: Finding[] = [...read.findings, ...freeText, ...whole]
  const mapped = new Map<string, RawTable>()
  const tables = new Map<string, Table>()
  for (const raw of sources.values()) {
    const schema = canonicalTables.find(({ name }) => name === tableNameOf(raw.file))
    if (schema === undefined || mapped.has(schema.name)) continue
    mapped.set(schema.name, raw)
    const typed = typeTable(schema, raw, {})
    findings.push(...checkRawTable(raw, schema, {}), ...typed.findings)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  findings.push(...checkTables(tables))
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

/** Reads a file; of a kind that is never read it is said what it is. */
async function readKnownKind(path: string): Promise<ReadResult> {
  const name = basename(path)
  const read = await readFile(readFileSync(path), name)
  return read.tables.length === 0 && isKindNotRead(name) ? { tables: [], findings: [kindNotRead(name, 'error')] } : read
}
