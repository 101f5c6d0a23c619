import {
  applyMapping,
  type Finding,
  mappingSchema,
  type RawTable,
  tables as schemas,
  type Table,
  type TypeSettings,
  typeTable,
} from '@doorstroom/trajectories'
import { csv } from '../../packages/trajectories/src/format/csv.ts'

const encoder = new TextEncoder()

/** A raw table from CSV text; throws when the text is not readable, so that a test cannot pass on nothing. */
export function rawFromCsv(text: string, file = 'table.csv'): RawTable {
  const {
    tables: [table],
    findings,
  } = csv.read(encoder.encode(text), file)
  if (table === undefined) throw new Error(findings.map(({ code }) => code).join(', '))
  return table
}

/** Canonical tables from CSV text by file name, all the way through reading and typing. */
export function tablesFromCsv(
  files: Readonly<Record<string, string>>,
  settings: TypeSettings & { readonly mapping?: object | null } = {},
): { tables: Map<string, Table>; findings: Finding[] } {
  const raw = new Map(Object.entries(files).map(([file, text]) => [file, rawFromCsv(text, file)]))
  const mapping = mappingSchema.parse({ 'doorstroom-mapping': 1, tables: {}, ...settings.mapping })
  const mapped = applyMapping(raw, mapping)
  const findings = [...mapped.findings]
  const tables = new Map<string, Table>()
  for (const schema of schemas) {
    const table = mapped.tables.get(schema.name)
    if (table === undefined) continue
    const typed = typeTable(schema, table, { ...settings, mapping })
    findings.push(...typed.findings)
    if (typed.table !== null) tables.set(schema.name, typed.table)
  }
  return { tables, findings }
}
