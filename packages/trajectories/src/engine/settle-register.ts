import { tables as canonicalTables } from '../codebook/table/index.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { codeTypes } from './code-type.ts'
import type { Database } from './database.ts'
import { literal } from './database.ts'
import type { Store } from './load-tables.ts'
import type { OwnerColumn } from './owner.ts'
import { emptyTable, settleTable } from './settle-table.ts'
import type { StagedFile, StagedTable } from './staged-table.ts'

/** Puts the rows of every table in their place, and makes the other canonical tables without rows. */
export async function settleRegister(
  database: Database,
  staged: ReadonlyMap<string, readonly StagedFile[]>,
  owners: ReadonlyMap<string, OwnerColumn>,
  settings: TypeSettings,
): Promise<Omit<Store, 'linked'>> {
  // From here on the place of a row stands in a column, and tables need not keep an order.
  await database.run('SET preserve_insertion_order = false; SET lock_configuration = true')
  const schemas: readonly TableSchema[] = canonicalTables
  const present = schemas.filter(({ name }) => staged.get(name)?.some(({ isUsable }) => isUsable) === true)
  const absent = schemas.filter((schema) => !present.includes(schema)).map(emptyTable)
  const rejected = schemas.map(({ name }) => `CREATE TABLE rejected_${name} (id VARCHAR)`)
  await database.run([...absent, ...rejected].join('; '))
  const tables = new Map<string, StagedTable>()
  for (const name of [...owners.keys(), ...schemas.map((schema) => schema.name)]) {
    const schema = present.find((one) => one.name === name)
    if (schema === undefined || tables.has(name)) continue
    const files = (staged.get(name) ?? []).filter(({ isUsable }) => isUsable)
    const codes = await settleTable(database, schema, files, owners.get(name), codeTypes(schema, settings))
    tables.set(name, { schema, files, columns: unionOf(files), rejectedKeys: keysOf(files), codes })
  }
  for (const [name, { rejectedKeys }] of tables) await keepRejected(database, name, rejectedKeys)
  const ordered = new Map(present.flatMap(({ name }) => (tables.has(name) ? [[name, tables.get(name)!] as const] : [])))
  return { database, tables: ordered, owners, registers: new Map() }
}

const unionOf = (files: readonly StagedFile[]) => new Set(files.flatMap(({ columns }) => [...columns]))

function keysOf(files: readonly StagedFile[]): ReadonlySet<string> | null {
  if (files.every(({ rejectedKeys }) => rejectedKeys === null)) return null
  return new Set(files.flatMap(({ rejectedKeys }) => [...(rejectedKeys ?? [])]))
}

/** The ids of rows that were rejected: a reference to one of them is no reference to nothing. */
async function keepRejected(database: Database, name: string, keys: ReadonlySet<string> | null): Promise<void> {
  const ids = [...(keys ?? [])]
  for (let start = 0; start < ids.length; start += 1000) {
    const values = ids.slice(start, start + 1000).map((id) => `(${literal(id)})`)
    await database.run(`INSERT INTO rejected_${name} VALUES ${values.join(', ')}`)
  }
}
