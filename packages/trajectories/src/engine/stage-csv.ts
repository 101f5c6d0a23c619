import type { Finding } from '../finding/finding.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { appendRows } from './append-rows.ts'
import type { Database } from './database.ts'
import { rowsNotConserved } from './engine-error.ts'
import { explainRecords } from './explain-records.ts'
import { openEndsIn, takeOpenEnds, withOpenEnds } from './open-ends.ts'
import { type PickedRecord, pickedRecords } from './picked-records.ts'
import type { PlainCsv } from './plain-csv.ts'
import { readStretches } from './read-stretches.ts'
import { closelyReadName, isSure, type StagedFile, type Stretch } from './staged-table.ts'
import type { TableMeans } from './staging-means.ts'

const recordsABatch = 50_000

/**
 * Reads a plain CSV file into the engine. Records that the engine is not sure of, and the first ones, are read by the
 * readers of small files, which also say what is wrong.
 *
 * @param first - place of the first record of this file in its table
 * @throws EngineError `trajectories.rowsNotConserved` when accepted and rejected rows are not all records
 */
export async function stageCsv(
  database: Database,
  schema: TableSchema,
  plain: PlainCsv,
  settings: TypeSettings,
  { name, first }: { readonly name: string; readonly first: number },
  means: TableMeans,
): Promise<StagedFile> {
  const { records, lineOf } = plain.lines
  const { headRecords, file } = plain
  const stretches = await readStretches(database, schema, plain, settings, { ...means, name })
  const { bits, count } = await takeUnsure(database, stretches, records, headRecords)

  const reading: Finding[] = []
  const typing: Finding[] = []
  let rejectedKeys: Set<string> | null = null
  let [accepted, rejected, openEnds] = [records - count - headRecords, 0, 0]
  let [isUsable, isFirst] = [true, true]
  const explain = async (batch: readonly PickedRecord[]) => {
    const part = explainRecords(plain, batch, schema, settings, isFirst)
    isFirst = false
    accepted += part.accepted
    rejected += part.rejected
    reading.push(...part.reading)
    typing.push(...part.typing)
    openEnds += openEndsIn(part.raw, schema, settings)
    if (part.table?.rejectedKeys !== undefined)
      rejectedKeys = new Set([...(rejectedKeys ?? []), ...part.table.rejectedKeys])
    if (part.table === null) isUsable = false
    else
      await appendRows(
        database,
        closelyReadName(schema.name),
        part.table,
        part.records.map((one) => first + one),
      )
  }
  let batch: PickedRecord[] = []
  for await (const one of count === 0 ? [] : pickedRecords(plain, bits)) {
    batch.push(one)
    if (batch.length < recordsABatch) continue
    await explain(batch)
    batch = []
  }
  if (isFirst || batch.length > 0) await explain(batch)
  if (accepted + rejected !== records && isUsable) throw rowsNotConserved(records, accepted + rejected)

  const surely = await takeOpenEnds(database, stretches, plain, schema)
  return {
    file,
    stretches: isUsable ? stretches : [],
    first,
    records,
    lineOf,
    columns: new Set(schema.columns.map(({ name }) => name).filter((name) => plain.names.includes(name))),
    accepted: isUsable ? accepted : 0,
    rejected: isUsable ? rejected : records,
    rejectedKeys,
    reading,
    typing: withOpenEnds(typing, surely, openEnds, schema),
    isUsable,
  }
}

/**
 * Takes the records that the engine is not sure of out of its tables: a bit for each of them, and how many there are
 * below the head.
 */
async function takeUnsure(database: Database, stretches: readonly Stretch[], records: number, head: number) {
  const bits = new Uint8Array((records >> 3) + 1)
  let count = 0
  for (const stretch of stretches) {
    const { table, first } = stretch
    for await (const chunk of database.chunks(`SELECT place FROM ${table} WHERE NOT sure AND place >= ${head - first}`))
      for (const place of chunk.getColumnValues(0)) {
        const record = first + Number(place)
        bits[record >> 3]! |= 1 << (record & 7)
        count++
      }
    await database.run(`DELETE FROM ${table} WHERE NOT (${isSure(stretch, head)})`)
  }
  return { bits, count }
}
