import type { DuckDBDataChunk } from '@duckdb/node-api'
import { type ColumnValues, missingDay, type Table } from '../table/table.ts'
import type { ColumnSchema, ColumnType } from '../table/table-schema.ts'
import { type Database, identifier } from './database.ts'
import { placeOf, type StagedTable } from './staged-table.ts'

/** Rows of a table in the engine as typed columns, in the order of the delivery. */
export async function loadTable(database: Database, staged: StagedTable, where: string): Promise<Table> {
  const columns = staged.schema.columns.filter(({ name }) => staged.columns.has(name))
  const selected = columns.map((column) => selection[column.type](`t.${identifier(column.name)}`))
  const stores = columns.map(({ type }) => loaders[type]())
  const ordinals: Float64Array[] = []
  let rowCount = 0
  const sql = `SELECT ${['t.ordinal::DOUBLE', ...selected].join(', ')} FROM ${staged.schema.name} t WHERE ${where} ORDER BY t.ordinal`
  for await (const chunk of database.chunks(sql)) {
    ordinals.push(numbersOf(chunk, 0, Float64Array))
    for (const [index, store] of stores.entries()) store.add(chunk, index + 1)
    rowCount += chunk.rowCount
  }
  const lines = new Int32Array(rowCount)
  const names: string[] = []
  let row = 0
  for (const piece of ordinals)
    for (const ordinal of piece) {
      const { file, line } = placeOf(staged.files, ordinal)
      if (staged.files.length > 1) names.push(file)
      lines[row++] = line
    }
  return {
    schema: staged.schema,
    file: staged.files[0]?.file ?? staged.schema.name,
    rowCount,
    lines,
    ...(staged.files.length > 1 ? { files: names } : {}),
    columns: new Map(columns.map(({ name }: ColumnSchema, index) => [name, stores[index]!.values(rowCount)])),
    ...(staged.rejectedKeys === null ? {} : { rejectedKeys: staged.rejectedKeys }),
  }
}

/** Texts that are kept once; ids of persons are more, and mostly follow each other. */
const mostShared = 4096

const asText = (column: string) => column

/** What is asked of the engine for each type, with the sign for missing that typed columns use. */
const selection: Readonly<Record<ColumnType, (column: string) => string>> = {
  id: asText,
  code: asText,
  codes: asText,
  integer: (column) => `coalesce(${column}, 'NaN'::DOUBLE)`,
  number: (column) => `coalesce(${column}, 'NaN'::DOUBLE)`,
  boolean: (column) => `coalesce(${column}::UTINYINT, 255::UTINYINT)`,
  day: (column) => `coalesce(${column}, ${missingDay})`,
}

/** Takes chunks of one column and gives the column. */
interface ColumnLoader {
  add(chunk: DuckDBDataChunk, index: number): void
  values(rows: number): ColumnValues
}

const numbers = (): ColumnLoader => {
  const pieces: Float64Array[] = []
  return {
    add: (chunk, index) => void pieces.push(numbersOf(chunk, index, Float64Array)),
    values: (rows) => ({ kind: 'number', values: joined(pieces, new Float64Array(rows)) }),
  }
}

function textCollector() {
  const values: (string | null)[] = []
  const shared = new Map<string, string>()
  let previous: string | null = null
  const add = (chunk: DuckDBDataChunk, index: number) => {
    const vector = chunk.getColumnVector(index)
    const rows = vector.itemCount
    for (let row = 0; row < rows; row++) {
      const value = vector.getItem(row) as string | null
      if (value !== previous) {
        previous = value === null ? null : (shared.get(value) ?? value)
        if (previous !== null && shared.size < mostShared) shared.set(previous, previous)
      }
      values.push(previous)
    }
  }
  return { values, add }
}

const texts = (): ColumnLoader => {
  const { values, add } = textCollector()
  return { add, values: () => ({ kind: 'text', values }) }
}

const splitCodes = (text: string | null) =>
  text === null
    ? null
    : text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '')

const loaders: Readonly<Record<ColumnType, () => ColumnLoader>> = {
  id: texts,
  code: texts,
  codes: () => {
    const { values, add } = textCollector()
    return { add, values: () => ({ kind: 'texts', values: values.map(splitCodes) }) }
  },
  integer: numbers,
  number: numbers,
  boolean: () => {
    const pieces: Uint8Array[] = []
    return {
      add: (chunk, index) => void pieces.push(numbersOf(chunk, index, Uint8Array)),
      values: (rows) => ({ kind: 'boolean', values: joined(pieces, new Uint8Array(rows)) }),
    }
  },
  day: () => {
    const pieces: Int32Array[] = []
    return {
      add: (chunk, index) => void pieces.push(numbersOf(chunk, index, Int32Array)),
      values: (rows) => ({ kind: 'day', values: joined(pieces, new Int32Array(rows)) }),
    }
  },
}

type Numbers = Float64Array | Int32Array | Uint8Array

/** A copy of the numbers of a column of a chunk, whose own memory is used again. */
function numbersOf<Kind extends Numbers>(
  chunk: DuckDBDataChunk,
  index: number,
  kind: { new (values: ArrayLike<number>): Kind },
): Kind {
  const vector = chunk.getColumnVector(index) as unknown as { readonly items: ArrayLike<number> }
  return new kind(vector.items)
}

function joined<Kind extends Numbers>(pieces: readonly Kind[], whole: Kind): Kind {
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
