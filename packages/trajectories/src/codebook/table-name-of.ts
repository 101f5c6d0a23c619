import { type TableName, tables } from './table/index.ts'

/**
 * The canonical table that a file, folder or sheet serves by its name; null when the name says nothing. The name of a
 * sheet goes before the name of its workbook; capitals do not count.
 *
 * @param address - inside the folder of the data: `spells.csv`, `spells/`, `clients.xlsx#spells`
 * @example
 * tableNameOf('clients.xlsx#Spells') // 'spells'
 */
export function tableNameOf(address: string): TableName | null {
  const [file = '', sheet = ''] = address.split('#', 2)
  const stem = file.replace(/\/$/, '').replace(/\.[^.]*$/, '')
  return canonical(sheet) ?? canonical(stem)
}

const canonical = (name: string): TableName | null =>
  tables.find((table) => table.name === name.trim().toLowerCase())?.name ?? null
