import type { TableSet } from '../check/check.ts'
import type { ColumnValues, Table } from '../table/table.ts'

/** A text column as numbers into a list of its different texts; -1 is missing. */
interface PackedTexts {
  readonly kind: 'packed'
  readonly codes: Int32Array<ArrayBuffer>
  readonly texts: readonly string[]
}

/** Tables in a form that goes to another thread nearly without copying. */
export interface PackedTables {
  readonly tables: readonly { readonly table: Omit<Table, 'columns'>; readonly columns: readonly PackedColumn[] }[]
}

type PackedColumn = readonly [name: string, values: ColumnValues | PackedTexts]

/** The packed tables, and the memory that may move to the other thread instead of being copied. */
export function packTables(tables: TableSet): { readonly packed: PackedTables; readonly moves: ArrayBuffer[] } {
  const moves: ArrayBuffer[] = []
  const packed = [...tables.values()].map(({ columns, ...table }) => ({
    table,
    columns: [...columns].map(([name, values]): PackedColumn => {
      if (values.kind !== 'text') return [name, values]
      const column = packTexts(values.values)
      moves.push(column.codes.buffer)
      return [name, column]
    }),
  }))
  return { packed: { tables: packed }, moves }
}

/** The tables as they were. */
export function unpackTables({ tables }: PackedTables): TableSet {
  return new Map(
    tables.map(({ table, columns }) => {
      const unpacked = columns.map(([name, values]): [string, ColumnValues] => [
        name,
        values.kind === 'packed' ? { kind: 'text', values: unpackTexts(values) } : values,
      ])
      return [table.schema.name, { ...table, columns: new Map(unpacked) }]
    }),
  )
}

function packTexts(values: readonly (string | null)[]): PackedTexts {
  const codes = new Int32Array(values.length).fill(-1)
  const codeOf = new Map<string, number>()
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null
    if (value === null) continue
    let code = codeOf.get(value)
    if (code === undefined) {
      code = codeOf.size
      codeOf.set(value, code)
    }
    codes[row] = code
  }
  return { kind: 'packed', codes, texts: [...codeOf.keys()] }
}

function unpackTexts({ codes, texts }: PackedTexts): (string | null)[] {
  const values = new Array<string | null>(codes.length)
  for (let row = 0; row < codes.length; row++) values[row] = texts[codes[row] ?? -1] ?? null
  return values
}
