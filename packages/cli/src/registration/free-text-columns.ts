import { type Mapping, type RawTable, tableNameOf } from '@doorstroom/trajectories'

/** Names of columns with free text (rule I-08), as delivered, by address of their file or folder. */
export type FreeTextColumns = ReadonlyMap<string, ReadonlySet<string>>

/** The rows of a delivered table with nothing in its columns of free text, which do not come in. */
export function withoutFreeText(table: RawTable, freeText: FreeTextColumns): RawTable {
  const { columns, cells, lines } = table
  const found = [...freeText].find(([address]) => isAt(table.file, `data/${address}`))
  const names = found?.[1] ?? new Set()
  if (!columns.some((name) => names.has(name))) return table
  const empty = new Array<string>(lines.length).fill('')
  return { ...table, cells: columns.map((name, index) => (names.has(name) ? empty : (cells[index] ?? []))) }
}

/** The same columns by canonical table, of files that serve one by their name. */
export function canonicalFreeText(freeText: FreeTextColumns, mapping: Mapping | null): FreeTextColumns {
  const serving = [...freeText].flatMap(([address, names]): [string, ReadonlySet<string>][] => {
    const table = tableNameOf(address)
    return table === null || Object.hasOwn(mapping?.tables ?? {}, table) ? [] : [[table, names]]
  })
  return new Map(serving)
}

/** A file of an address: the file itself, a sheet of the workbook or a part in the folder. */
export const isAt = (file: string, address: string) =>
  file === address || file.startsWith(address.endsWith('/') ? address : `${address}#`)
