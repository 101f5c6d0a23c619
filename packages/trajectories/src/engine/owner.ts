import type { TableSchema } from '../table/table-schema.ts'
import { identifier } from './database.ts'

/** How a table hangs on persons: by their own id, or by an id of something of theirs. */
export interface OwnerColumn {
  readonly column: string
  /** Table and key in which the person of that id stands; null when the column is the person. */
  readonly through: { readonly table: string; readonly key: string } | null
}

/**
 * For each table that is about persons the column by which its rows belong to one; a table that is absent from the
 * result is a register about nobody in particular. Tables come after those they hang on.
 */
export function ownerColumns(schemas: readonly TableSchema[]): ReadonlyMap<string, OwnerColumn> {
  const owners = new Map<string, OwnerColumn>()
  for (const { name, columns } of schemas)
    if (columns.some((column) => column.name === 'person_id')) owners.set(name, { column: 'person_id', through: null })
  for (let known = -1; known < owners.size; ) {
    known = owners.size
    for (const { name, columns } of schemas) {
      if (owners.has(name)) continue
      for (const column of columns) {
        const [table = '', key = ''] = column.references?.split('.') ?? []
        if (!owners.has(table) || owners.has(name)) continue
        owners.set(name, { column: column.name, through: { table, key } })
      }
    }
  }
  return owners
}

/**
 * Expression in SQL for the key of a person, from the id that stands in the row itself.
 *
 * @param delivered - names of the columns that there are
 */
export function ownKey(owner: OwnerColumn | undefined, delivered: ReadonlySet<string>): string {
  if (owner === undefined) return '0::UBIGINT'
  return delivered.has(owner.column) ? `hash(coalesce(${identifier(owner.column)}, ''))` : `hash('')`
}
