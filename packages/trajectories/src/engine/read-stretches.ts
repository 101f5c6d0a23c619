import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { cutPieces } from './cut-pieces.ts'
import type { Database } from './database.ts'
import { rowsNotConserved } from './engine-error.ts'
import type { PlainCsv } from './plain-csv.ts'
import type { Stretch } from './staged-table.ts'
import type { TableMeans } from './staging-means.ts'
import { stagingSql } from './staging-sql.ts'

/**
 * Reads the records of a file into tables of the engine, every one as a row: the file is cut into pieces, several of
 * which are read and put in order at the same time.
 *
 * @throws EngineError `trajectories.rowsNotConserved` when there are not as many rows as records
 */
export async function readStretches(
  database: Database,
  schema: TableSchema,
  plain: PlainCsv,
  settings: TypeSettings,
  { name, owner, codes, folder, threads, pieceBytes }: TableMeans & { readonly name: string },
): Promise<Stretch[]> {
  const tables: string[] = []
  const pieces = cutPieces(plain, folder, evenPiece(plain.survey.bytes, pieceBytes, threads))
  const readPieces = async () => {
    for (let { value, done } = await pieces.next(); done !== true; { value, done } = await pieces.next()) {
      const target = `${name}_${value.index}`
      tables[value.index] = target
      await database.runBeside(stagingSql(schema, plain, settings, { target, path: value.path, owner, codes }))
      await value.remove()
    }
  }
  // Every connection reads on a thread of its own; others would be in their way.
  await database.run('SET threads = 1')
  try {
    await Promise.all(Array.from({ length: threads }, readPieces))
  } finally {
    await pieces.return(undefined)
    await database.run(`SET threads = ${threads}`)
  }
  const stretches: Stretch[] = []
  let first = 0
  for (const table of tables) {
    stretches.push({ table, first })
    first += await database.count(`SELECT count(*)::DOUBLE FROM ${table}`)
  }
  if (first !== plain.lines.records) throw rowsNotConserved(plain.lines.records, first)
  return stretches
}

/** At most so many bytes a piece, and such that no thread is left without one at the end. */
const evenPiece = (bytes: number, most: number, threads: number) =>
  Math.ceil(bytes / (threads * Math.max(1, Math.ceil(bytes / (threads * most))))) + slack

/** A piece ends with a whole record. */
const slack = 65_536
