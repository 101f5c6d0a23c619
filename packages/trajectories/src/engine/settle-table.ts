import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import { storedType } from './cell-sql.ts'
import type { CodeTypes } from './code-type.ts'
import { type Database, identifier } from './database.ts'
import { type OwnerColumn, ownKey } from './owner.ts'
import { closelyReadName, type StagedFile } from './staged-table.ts'

/** Rows in order of person in a table of the engine; the place of a row in the delivery is `first + place`. */
interface Run {
  readonly table: string
  readonly first: number
  readonly columns: ReadonlySet<string>
}

/**
 * Makes one table of all rows under its own name, with the key of the person each belongs to and its place in the
 * delivery: runs of rows, each in order of person and place. The table must be settled after the one it hangs on.
 *
 * @returns the types that the columns of codes have
 */
export async function settleTable(
  database: Database,
  schema: TableSchema,
  files: readonly StagedFile[],
  owner: OwnerColumn | undefined,
  codes: CodeTypes,
): Promise<CodeTypes> {
  const { name, columns } = schema
  const all = new Set(columns.map((column) => column.name))
  const types = await usableTypes(database, schema, codes)
  const close: Run = { table: `closely_${name}`, first: 0, columns: all }
  const chosen = columns.map((column) => typed(column, types))
  await database.run(`CREATE TABLE ${close.table} AS SELECT ${ownKey(owner, all)} AS owner_key, ordinal::BIGINT AS place,
    ${chosen.join(', ')} FROM ${closelyReadName(name)} ORDER BY owner_key, place`)
  await database.run(`DROP TABLE ${closelyReadName(name)}`)
  const runs: Run[] = [close]
  for (const file of files)
    for (const { table, first } of file.stretches)
      runs.push({ table, first: file.first + first, columns: file.columns })
  const through = owner?.through ?? null
  if (owner !== undefined && through !== null) await giveOwners(database, runs, owner.column, through)
  const selected = runs.map(
    (run) => `SELECT owner_key, place + ${run.first}::BIGINT AS ordinal,
      ${columns.map((column) => (run.columns.has(column.name) ? identifier(column.name) : nothing(column, types))).join(', ')}
      FROM ${run.table}`,
  )
  await database.run(`CREATE VIEW ${name} AS ${selected.join(' UNION ALL ')}`)
  return types
}

/** The types that hold every code that was read; a code of another form may have been read closely. */
async function usableTypes(database: Database, { name }: TableSchema, codes: CodeTypes): Promise<CodeTypes> {
  const usable = new Map(codes)
  for (const [column, type] of codes) {
    const code = identifier(column)
    const others = `SELECT count(*)::DOUBLE FROM ${closelyReadName(name)} WHERE ${code} IS NOT NULL AND TRY_CAST(${code} AS ${type.name}) IS NULL`
    if ((await database.count(others)) > 0) usable.delete(column)
  }
  return usable
}

/** Gives rows that hang on something of a person the key of that person, and puts them in order again. */
async function giveOwners(
  database: Database,
  runs: readonly Run[],
  column: string,
  { table, key }: NonNullable<OwnerColumn['through']>,
): Promise<void> {
  const id = identifier(key)
  await database.run(
    `CREATE TABLE owner_keys AS SELECT ${id} AS id, min(owner_key) AS owner_key FROM ${table} WHERE ${id} IS NOT NULL GROUP BY 1`,
  )
  for (const run of runs.filter(({ columns }) => columns.has(column))) {
    await database.run(`CREATE TABLE owned_run AS
      SELECT coalesce(owners.owner_key, run.owner_key) AS owner_key, run.* EXCLUDE (owner_key)
      FROM ${run.table} run LEFT JOIN owner_keys owners ON run.${identifier(column)} = owners.id
      ORDER BY 1, run.place`)
    await database.run(`DROP TABLE ${run.table}`)
    await database.run(`ALTER TABLE owned_run RENAME TO ${run.table}`)
  }
  await database.run('DROP TABLE owner_keys')
}

/** The statement for a table without rows, for other statements that name a table that was not delivered. */
export function emptyTable({ name, columns }: TableSchema): string {
  const all = columns.map((column) => `${identifier(column.name)} ${storedType[column.type]}`)
  return `CREATE TABLE ${name} (owner_key UBIGINT, ordinal BIGINT, ${all.join(', ')})`
}

const typeOf = ({ name, type }: ColumnSchema, types: CodeTypes) => types.get(name)?.name ?? storedType[type]

const typed = (column: ColumnSchema, types: CodeTypes) =>
  `${identifier(column.name)}::${typeOf(column, types)} AS ${identifier(column.name)}`

const nothing = (column: ColumnSchema, types: CodeTypes) => `NULL::${typeOf(column, types)}`
