import { createHash } from 'node:crypto'
import type { ColumnValues, Table, TableSet } from '@doorstroom/trajectories'

/**
 * Fingerprint of the data themselves: SHA-256 over the typed rows of each table, sorted, tables by name.
 * The same data in another order, delimiter or folder have the same fingerprint.
 */
export function dataHash(tables: TableSet): string {
  const hash = createHash('sha256')
  for (const name of [...tables.keys()].sort()) {
    hash.update(`${name}\n`)
    const table = tables.get(name)
    if (table !== undefined) for (const row of sortedRows(table)) hash.update(`${row}\n`)
  }
  return hash.digest('hex')
}

function sortedRows(table: Table): string[] {
  const columns = [...table.columns].sort(([left], [right]) => (left < right ? -1 : 1))
  const rows: string[] = []
  for (let row = 0; row < table.rowCount; row += 1)
    rows.push(columns.map(([name, values]) => `${name}=${cell(values, row)}`).join('\u001f'))
  return rows.sort()
}

function cell(column: ColumnValues, row: number): string {
  const value = column.values[row]
  return Array.isArray(value) ? value.join(';') : String(value)
}
