import { tables as canonicalTables, type Mapping, type TableSchema, tableNameOf } from '@doorstroom/trajectories'

/** Whether no row can be used without the values of a column of a file or sheet that serves a table by its name. */
export function isRequiredColumn(address: string, column: string, mapping: Mapping | null): boolean {
  const table = tableNameOf(address)
  if (table === null || Object.hasOwn(mapping?.tables ?? {}, table)) return false
  const schema = (canonicalTables as readonly TableSchema[]).find(({ name }) => name === table)
  return schema?.columns.some(({ name, required }) => name === column && required) === true
}
