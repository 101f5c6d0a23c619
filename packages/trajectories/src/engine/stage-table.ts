import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findingAt } from '../finding/finding-at.ts'
import type { ReadSettings } from '../format/format.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { storedType } from './cell-sql.ts'
import { typeSql } from './code-type.ts'
import { type Database, identifier } from './database.ts'
import { fileNotPlain } from './file-not-plain.ts'
import { plainCsv } from './plain-csv.ts'
import { stageCsv } from './stage-csv.ts'
import { stageSmall } from './stage-small.ts'
import { closelyReadName, type StagedFile } from './staged-table.ts'
import type { TableMeans } from './staging-means.ts'

/** A file to read. */
export interface RegisterFile {
  readonly path: string
  /** Name as the user knows it, used in findings. */
  readonly file: string
}

/** Reads the files of one table into the engine, one after the other. */
export async function stageTable(
  database: Database,
  schema: TableSchema,
  files: readonly RegisterFile[],
  settings: TypeSettings & ReadSettings & { readonly signal?: AbortSignal },
  means: TableMeans,
): Promise<StagedFile[]> {
  const table = schema.name
  for (const type of means.codes.values()) await database.run(typeSql(type))
  const types = schema.columns.map(({ name, type }) => `${identifier(name)} ${storedType[type]}`)
  await database.run(`CREATE TABLE ${closelyReadName(table)} (ordinal DOUBLE, ${types.join(', ')})`)
  const staged: StagedFile[] = []
  let first = 0
  for (const [index, { path, file }] of files.entries()) {
    settings.signal?.throwIfAborted()
    const plain = await plainCsv(resolve(path), file, settings)
    const one =
      plain !== null
        ? await stageCsv(database, schema, plain, settings, { name: `sure_${table}_${index}`, first }, means)
        : statSync(path).size <= means.wholeFileBytes
          ? await stageSmall(database, schema, { path, file }, settings, first)
          : tooLarge(file, first, means.wholeFileBytes)
    staged.push(one)
    first += one.records
  }
  return staged
}

function tooLarge(file: string, first: number, bytes: number): StagedFile {
  return {
    file,
    stretches: [],
    first,
    records: 0,
    lineOf: () => 0,
    columns: new Set(),
    accepted: 0,
    rejected: 0,
    rejectedKeys: null,
    reading: [findingAt(fileNotPlain(Math.round(bytes / 1e6)), { file })],
    typing: [],
    isUsable: false,
  }
}
