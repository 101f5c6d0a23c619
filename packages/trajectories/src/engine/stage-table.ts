import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findingAt } from '../finding/finding-at.ts'
import type { ReadSettings } from '../format/format.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { storedType } from './cell-sql.ts'
import { typeSql } from './code-type.ts'
import { type Database, identifier } from './database.ts'
import { rowsNotConserved } from './engine-error.ts'
import { fileNotPlain } from './file-not-plain.ts'
import { type PlainCsv, plainCsv } from './plain-csv.ts'
import { stageCsv } from './stage-csv.ts'
import { stageSmall } from './stage-small.ts'
import { closelyReadName, type StagedFile } from './staged-table.ts'
import type { TableMeans } from './staging-means.ts'
import { withOrigin } from './with-origin.ts'

/** A file to read. */
export interface RegisterFile {
  readonly path: string
  /** Name as the user knows it, used in findings. */
  readonly file: string
  /** How it is written; default as all others. */
  readonly settings?: ReadSettings
  /** How it is cut into records, where that is known already. */
  readonly plain?: PlainCsv
  /** For a file that was made from another: how many records it has, and the line there of each, counted from 0. */
  readonly origin?: { readonly records: number; readonly lineOf: (record: number) => number }
}

/** Reads the files of one table into the engine, one after the other; without files the table has no rows. */
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
  for (const [index, { path, file, settings: own, plain: known, origin }] of files.entries()) {
    settings.signal?.throwIfAborted()
    const its = { ...settings, ...own }
    const plain = known ?? (await plainCsv(resolve(path), file, its))
    const one =
      plain !== null
        ? await stageCsv(database, schema, plain, its, { name: `sure_${table}_${index}`, first }, means)
        : statSync(path).size <= means.wholeFileBytes
          ? await stageSmall(database, schema, { path, file }, its, first)
          : tooLarge(file, first, means.wholeFileBytes)
    if (origin !== undefined && origin.records !== one.records) throw rowsNotConserved(origin.records, one.records)
    staged.push(origin === undefined ? one : withOrigin(one, origin.lineOf))
    first += one.records
  }
  return files.length === 0 ? [{ ...nothingIn(table, 0), isUsable: true }] : staged
}

const tooLarge = (file: string, first: number, bytes: number): StagedFile => ({
  ...nothingIn(file, first),
  reading: [findingAt(fileNotPlain(Math.round(bytes / 1e6)), { file })],
})

const nothingIn = (file: string, first: number): StagedFile => ({
  file,
  stretches: [],
  first,
  records: 0,
  lineOf: () => 0,
  columns: new Set(),
  accepted: 0,
  rejected: 0,
  rejectedKeys: null,
  reading: [],
  typing: [],
  isUsable: false,
})
