import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { cutPieces } from './cut-pieces.ts'
import type { Database } from './database.ts'
import { rowsNotConserved } from './engine-error.ts'
import type { PlainCsv } from './plain-csv.ts'
import type { Stretch } from './staged-table.ts'
import type { StagingMeans } from './staging-means.ts'
import { stagingSql } from './staging-sql.ts'

/**
 * Reads the records of a file into tables of the engine, every one as a row and in order. A large file without quotes is
 * cut into pieces that are read at the same time.
 *
 * @throws EngineError `trajectories.rowsNotConserved` when there are not as many rows as records
 */
export async function readStretches(
  database: Database,
  schema: TableSchema,
  plain: PlainCsv,
  settings: TypeSettings,
  { name, folder, threads, pieceBytes }: StagingMeans & { readonly name: string },
): Promise<Stretch[]> {
  const tables: string[] = []
  if (threads < 2 || plain.survey.hasQuotes || plain.survey.bytes < 2 * pieceBytes) {
    tables.push(name)
    await database.run(stagingSql(schema, plain, settings, { target: name, path: plain.path, skip: plain.headLines }))
  } else {
    const pieces = cutPieces(plain, folder, pieceBytes)
    const readPieces = async () => {
      for (let { value, done } = await pieces.next(); done !== true; { value, done } = await pieces.next()) {
        const target = `${name}_${value.index}`
        tables[value.index] = target
        await database.runBeside(stagingSql(schema, plain, settings, { target, path: value.path, skip: 0 }))
        await value.remove()
      }
    }
    try {
      await Promise.all(Array.from({ length: threads }, readPieces))
    } finally {
      await pieces.return(undefined)
    }
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
