import { readFile } from 'node:fs/promises'
import type { ReadSettings } from '../format/format.ts'
import { readFile as readTables } from '../format/read-file.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { typeTable } from '../table/type-table.ts'
import { appendRows } from './append-rows.ts'
import type { Database } from './database.ts'
import { closelyReadName, type StagedFile } from './staged-table.ts'

/** Reads a file of any format as a whole, as small files are read, and puts its rows in the engine. */
export async function stageSmall(
  database: Database,
  schema: TableSchema,
  { path, file }: { readonly path: string; readonly file: string },
  settings: TypeSettings & ReadSettings,
  first: number,
): Promise<StagedFile> {
  const { tables, findings, rejected = 0 } = await readTables(await readFile(path), file, settings)
  const [raw] = tables
  const typed = raw === undefined || tables.length > 1 ? null : typeTable(schema, raw, settings)
  const table = typed?.table ?? null
  const lines = raw?.lines ?? []
  if (table !== null) {
    const records = new Map(lines.map((line, record) => [line, record]))
    const ordinals = Array.from(table.lines, (line) => first + (records.get(line) ?? -1))
    await appendRows(database, closelyReadName(schema.name), table, ordinals)
  }
  return {
    file,
    stretches: [],
    first,
    records: lines.length,
    lineOf: (record) => lines[record] ?? 0,
    columns: new Set(table?.columns.keys() ?? []),
    accepted: table?.rowCount ?? 0,
    rejected: (typed?.rejected ?? 0) + rejected,
    rejectedKeys: table?.rejectedKeys ?? null,
    reading: findings,
    typing: typed?.findings ?? [],
    isUsable: table !== null,
  }
}
