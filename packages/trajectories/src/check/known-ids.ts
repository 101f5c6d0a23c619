import { columnOf } from '../table/column-of.ts'
import type { TableSet } from './check.ts'

/**
 * The ids that a reference such as `persons.person_id` may name, also those of rows that were rejected for another
 * cell; null when it refers to no table or the table is absent.
 */
export function knownIds(tables: TableSet, reference: string | undefined): ReadonlySet<string | null> | null {
  const [name = '', column = ''] = reference?.split('.') ?? []
  const table = tables.get(name)
  const values = table === undefined ? null : columnOf(table, column, 'text')
  if (values === null) return null
  const known = new Set(values)
  for (const id of table?.rejectedKeys ?? []) known.add(id)
  return known
}
