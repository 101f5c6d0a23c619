import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { BulkTable } from '../check/bulk-way.ts'
import type { StudyFacts, TableSet } from '../check/check.ts'
import { tables } from '../codebook/table/index.ts'
import type { Finding } from '../finding/finding.ts'
import type { ReadSettings } from '../format/format.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { checkStaged } from './check-staged.ts'
import { codeTypes } from './code-type.ts'
import { type Database, openDatabase } from './database.ts'
import { inTurn } from './in-turn.ts'
import { findLinkedPersons } from './linked-persons.ts'
import { loadPart, type Store } from './load-tables.ts'
import { ownerColumns } from './owner.ts'
import { settleRegister } from './settle-register.ts'
import { type RegisterFile, stageTable } from './stage-table.ts'
import type { StagedFile, StagedTable } from './staged-table.ts'
import { workFolder } from './work-folder.ts'

/** The files of one canonical table: one, or several with the same columns that follow each other. */
export interface RegisterTable {
  /** Canonical name, `spells`. */
  readonly table: string
  readonly files: readonly RegisterFile[]
}

/** How a register is read, and how much of the machine that may take. */
export interface EngineSettings extends TypeSettings, ReadSettings {
  /** Memory of the engine in MB, beside some 300 MB of the process; default 800. */
  readonly memory?: number
  /** Default all processors. */
  readonly threads?: number
  /** Where the work folder is made; default the folder for temporary files. */
  readonly within?: string
  /** About how many rows are in memory as typed columns at a time; default 250,000. */
  readonly rowsAPart?: number
  /** A file that cannot be cut into rows without doubt is read as a whole up to so many bytes; default 64,000,000. */
  readonly wholeFileBytes?: number
  /** A file is read in pieces of about so many bytes, as many at a time as threads; default 33,554,432. */
  readonly pieceBytes?: number
  readonly signal?: AbortSignal
}

/** A register in the engine. Close it: the work folder holds personal data. */
export interface StagedRegistration {
  /** What there is to say of the files and their cells, files in the order given. */
  readonly findings: readonly Finding[]
  /** Rows by table; accepted + rejected = records of its files. */
  readonly rows: ReadonlyMap<string, { readonly accepted: number; readonly rejected: number }>
  /** As many parts as keep each at about `rowsAPart` rows. */
  readonly parts: number
  /** What `checkTables` would find on all rows. */
  check(facts?: StudyFacts): Promise<readonly Finding[]>
  /**
   * The rows of some persons in typed columns. Every person is in one part and one only, with everything of theirs;
   * registers about nobody are in all. All parts together are what one part of one is.
   *
   * @param part - from 0 up to, not including, `parts`
   * @param parts - default `this.parts`
   */
  part(part: number, parts?: number): Promise<TableSet>
  /**
   * The rows of a statement in SQL over the canonical tables, for a caller that writes it itself: numbers as numbers,
   * days as days since 1970-01-01. Beside its own columns a table has `owner_key`, one number a person, by which its
   * rows stand in runs of some hundred thousand in order, and `ordinal`, its place in the delivery.
   */
  query(sql: string): Promise<readonly (readonly unknown[])[]>
  /** Removes the work folder; may be called twice. */
  close(): void
}

/**
 * Reads a register of any size into an engine beside this process's memory: the same rows and the same findings as
 * reading each file whole and typing its cells, with bounded memory.
 *
 * @throws EngineError where the engine does not load, runs out of memory, or loses rows
 * @throws RangeError when there is no canonical table of a name
 * @example
 * const staged = await stageRegistration([{ table: 'spells', files: [{ path: 'spells.csv', file: 'spells.csv' }] }])
 */
export async function stageRegistration(
  delivered: readonly RegisterTable[],
  settings: EngineSettings = {},
): Promise<StagedRegistration> {
  const { memory = 800, threads = availableParallelism(), rowsAPart = 250_000 } = settings
  const { wholeFileBytes = 64_000_000, pieceBytes = 33_554_432, signal } = settings
  const folder = workFolder(settings.within)
  let database: Database | null = null
  const close = () => {
    database?.close()
    database = null
    folder.remove()
  }
  try {
    const paths = delivered.flatMap(({ files }) => files.map(({ path }) => resolve(path)))
    database = await openDatabase(folder.path, paths, { memory, threads }, signal)
    const means = { wholeFileBytes, pieceBytes, folder: folder.path, threads }
    const staged = new Map<string, readonly StagedFile[]>()
    const owners = ownerColumns(tables)
    for (const { table, files } of delivered) {
      const schema = schemaOf(table)
      const its = { ...means, owner: owners.get(table), codes: codeTypes(schema, settings) }
      staged.set(table, await stageTable(database, schema, files, settings, its))
    }
    const store = await settleRegister(database, staged, owners, settings)
    const bulk = new Map([...store.tables].map(([name, table]): [string, BulkTable] => [name, asBulk(table)]))
    const linked = await findLinkedPersons(database, bulk, store.owners)
    const whole: Store = { ...store, linked }
    const all = [...staged.values()].flat()
    const owned = [...staged].flatMap(([name, files]) => (store.owners.has(name) ? files : []))
    const parts = Math.min(
      1024,
      Math.max(1, Math.ceil(owned.reduce((sum, file) => sum + file.accepted, 0) / rowsAPart)),
    )
    const turn = inTurn()
    return {
      findings: [...all.flatMap(({ reading }) => reading), ...all.flatMap(({ typing }) => typing)],
      rows: new Map([...staged].map(([name, files]) => [name, totals(files)])),
      parts,
      check: (facts = {}) => turn(() => checkStaged(whole, bulk, facts, rowsAPart)),
      query: (sql) => turn(() => whole.database.rows(sql)),
      part: (part, of = parts) => turn(() => loadPart(whole, { part, parts: of })),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

function schemaOf(table: string): TableSchema {
  const schema = tables.find(({ name }) => name === table)
  if (schema === undefined) throw new RangeError('there is no canonical table of this name')
  return schema
}

const asBulk = ({ schema, files, columns }: StagedTable): BulkTable => ({
  schema,
  file: files[0]?.file ?? schema.name,
  columns,
})

function totals(files: readonly StagedFile[]) {
  const sum = (of: (file: StagedFile) => number) => files.reduce((total, file) => total + of(file), 0)
  return { accepted: sum(({ accepted }) => accepted), rejected: sum(({ rejected }) => rejected) }
}
