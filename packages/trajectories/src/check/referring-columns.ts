import type { BulkTable } from './bulk-way.ts'

/** A column that refers to a table that is there, with the statement parts to find what refers to nothing. */
export interface ReferringColumn {
  readonly name: string
  readonly referred: string
  readonly key: string
  /** Condition in SQL, for a row that is called `t`: it refers to nothing. */
  readonly isOrphan: string
}

/**
 * The columns of a table in the engine that refer to a table that is there too. Ids of rows that were rejected stand in
 * the table `rejected_` with the name of theirs.
 */
export function referringColumns(
  { schema, columns }: BulkTable,
  tables: ReadonlyMap<string, BulkTable>,
): ReferringColumn[] {
  return schema.columns.flatMap(({ name, references }) => {
    const [referred = '', key = ''] = references?.split('.') ?? []
    if (!columns.has(name) || tables.get(referred)?.columns.has(key) !== true) return []
    const isOrphan =
      `t."${name}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${referred} r WHERE r."${key}" = t."${name}")` +
      ` AND NOT EXISTS (SELECT 1 FROM rejected_${referred} r WHERE r.id = t."${name}")`
    return [{ name, referred, key, isOrphan }]
  })
}
