import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import { namesOf } from './append-rows.ts'
import { openEndMark, storedType } from './cell-sql.ts'
import { type Database, identifier, literal } from './database.ts'
import { keyRange } from './key-range.ts'
import type { OwnerColumn } from './owner.ts'
import { closelyReadName, isSure, type StagedFile } from './staged-table.ts'

/** Rows that are put in order at a time; more would not fit in the memory that is promised. */
const rowsASlice = 6_000_000

/** Codes of a column that are kept as numbers. */
const mostCodes = 250

/**
 * Puts all rows of one table together under its own name, with the key of the person each belongs to and its place in
 * the delivery, in order of person and place; what they came from is dropped. The table must be settled after the one it
 * hangs on.
 */
export async function settleTable(
  database: Database,
  schema: TableSchema,
  files: readonly StagedFile[],
  owner: OwnerColumn | undefined,
): Promise<void> {
  const { name, columns } = schema
  const isKept = (column: ColumnSchema) =>
    column.name === owner?.column || files.some((file) => file.columns.has(column.name))
  const kept = columns.filter(isKept)
  const surely = files.flatMap(({ stretches, headRecords, first, columns: own }) =>
    stretches.map(
      (stretch) =>
        `SELECT rowid + ${first + stretch.first} AS ordinal, ${kept.map((column) => storedValue(column, own)).join(', ')}
          FROM ${stretch.table} WHERE ${isSure(stretch, headRecords)}`,
    ),
  )
  const closely = `SELECT ordinal::BIGINT AS ordinal, ${namesOf(kept)} FROM ${closelyReadName(name)}`
  const rows = [...surely, closely].join(' UNION ALL ')
  const coded = await codedColumns(database, schema, files)
  const slices = Math.max(1, Math.ceil(files.reduce((sum, { accepted }) => sum + accepted, 0) / rowsASlice))
  for (let slice = 0; slice < slices; slice++) {
    const into = slice === 0 ? `CREATE TABLE rows_${name} AS` : `INSERT INTO rows_${name}`
    const some = slices === 1 ? '' : `WHERE ${keyRange('owner_key', slice, slices)}`
    await database.run(`${into} SELECT *${coded} FROM (${ownedRows(rows, owner)}) ${some} ORDER BY owner_key, ordinal`)
  }
  for (const { table } of files.flatMap(({ stretches }) => stretches)) await database.run(`DROP TABLE ${table}`)
  await database.run(`DROP TABLE ${closelyReadName(name)}`)
  const absent = columns.filter((column) => !isKept(column)).map((column) => `, ${nothing(column)}`)
  await database.run(`CREATE VIEW ${name} AS SELECT *${absent.join('')} FROM rows_${name}`)
}

/** Columns of codes are kept as numbers for the codes that occur, when those are not too many. */
async function codedColumns(database: Database, { name, columns }: TableSchema, files: readonly StagedFile[]) {
  const coded: string[] = []
  for (const column of columns) {
    if (column.type !== 'code' || !files.some((file) => file.columns.has(column.name))) continue
    const [of, type] = [identifier(column.name), identifier(`codes of ${name}.${column.name}`)]
    const having = files.filter((file) => file.columns.has(column.name))
    const sources = [...having.flatMap(({ stretches }) => stretches.map(({ table }) => table)), closelyReadName(name)]
    const all = sources.map((source) => `SELECT DISTINCT ${of} AS code FROM ${source}`).join(' UNION ')
    const codes = await database.rows(
      `SELECT code FROM (${all}) WHERE code IS NOT NULL ORDER BY code LIMIT ${mostCodes + 1}`,
    )
    if (codes.length === 0 || codes.length > mostCodes) continue
    await database.run(`CREATE TYPE ${type} AS ENUM (${codes.map(([code]) => literal(String(code))).join(', ')})`)
    coded.push(`${of}::${type} AS ${of}`)
  }
  return coded.length === 0 ? '' : ` REPLACE (${coded.join(', ')})`
}

/** The statement for a table without rows, for other statements that name a table that was not delivered. */
export function emptyTable({ name, columns }: TableSchema): string {
  const typed = columns.map((column) => `${identifier(column.name)} ${storedType[column.type]}`)
  return `CREATE TABLE ${name} (owner_key UBIGINT, ordinal BIGINT, ${typed.join(', ')})`
}

const nothing = ({ name, type }: ColumnSchema) => `NULL::${storedType[type]} AS ${identifier(name)}`

function storedValue(column: ColumnSchema, delivered: ReadonlySet<string>): string {
  if (!delivered.has(column.name)) return nothing(column)
  const name = identifier(column.name)
  return column.openEnd === true ? `nullif(${name}, ${openEndMark}) AS ${name}` : name
}

function ownedRows(rows: string, owner: OwnerColumn | undefined): string {
  if (owner === undefined) return `SELECT 0::UBIGINT AS owner_key, * FROM (${rows})`
  const own = `hash(coalesce(${identifier(owner.column)}, ''))`
  if (owner.through === null) return `SELECT ${own} AS owner_key, * FROM (${rows})`
  const { table, key } = owner.through
  return `SELECT coalesce(owners.owner_key, ${own}) AS owner_key, hanging.* FROM (${rows}) hanging
    LEFT JOIN (SELECT ${identifier(key)} AS id, min(owner_key) AS owner_key FROM ${table} GROUP BY 1) owners
    ON hanging.${identifier(owner.column)} = owners.id`
}
