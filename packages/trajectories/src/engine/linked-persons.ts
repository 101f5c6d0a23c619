import type { BulkTable } from '../check/bulk-way.ts'
import { type Database, identifier } from './database.ts'
import type { OwnerColumn } from './owner.ts'

/**
 * Fills the table `linked` with the key of everyone who shares an id with somebody else, by mistake of the source: a row
 * that hangs on something of another person, or an id that two persons use. They are kept together in one part, so that
 * parts give what the whole gives.
 *
 * @returns how many there are
 */
export async function findLinkedPersons(
  database: Database,
  tables: ReadonlyMap<string, BulkTable>,
  owners: ReadonlyMap<string, OwnerColumn>,
): Promise<number> {
  const statements = new Set<string>()
  for (const [name, { schema, columns }] of tables) {
    if (!owners.has(name)) continue
    for (const { name: column, references } of schema.columns) {
      const [table = '', key = ''] = references?.split('.') ?? []
      if (table === 'persons' || !owners.has(table) || !columns.has(column) || !tables.has(table)) continue
      statements.add(sharedBySeveral(table, key))
      if (owners.get(name)?.through === null) statements.add(hangingOnAnother(name, column, table, key))
    }
  }
  if (tables.has('enrolments')) statements.add(sharedBySeveral('enrolments', 'enrolment_id'))
  const all = ['SELECT owner_key FROM persons WHERE false', ...statements].join(' UNION ALL ')
  await database.run(`CREATE TABLE linked AS SELECT DISTINCT owner_key FROM (${all})`)
  return database.count('SELECT count(*)::DOUBLE FROM linked')
}

const sharedBySeveral = (table: string, key: string) =>
  `SELECT owner_key FROM ${table} WHERE ${identifier(key)} IN
    (SELECT ${identifier(key)} FROM ${table} GROUP BY 1 HAVING min(owner_key) <> max(owner_key))`

const hangingOnAnother = (name: string, column: string, table: string, key: string) =>
  `SELECT unnest([one.owner_key, other.owner_key]) AS owner_key FROM ${name} one
    JOIN ${table} other ON one.${identifier(column)} = other.${identifier(key)} WHERE one.owner_key <> other.owner_key`
