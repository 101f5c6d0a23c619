import type { DuckDBDataChunk } from '@duckdb/node-api'
import { type ColumnValues, missingDay, type Table } from '../table/table.ts'
import type { ColumnSchema, ColumnType } from '../table/table-schema.ts'
import { type Database, identifier } from './database.ts'
import { placeOf, type StagedTable } from './staged-table.ts'

/**
 * Rows of a table in the engine as typed columns, in the order of the delivery.
 *
 * @param where - conditions in SQL of which no two hold for the same row
 */
export async function loadTable(database: Database, staged: StagedTable, ...where: string[]): Promise<Table> {
  const columns = staged.schema.columns.filter(({ name }) => staged.columns.has(name))
  const types = columns.map(({ name }) => staged.codes.get(name))
  const selected = columns.map(({ name, type }, index) =>
    (types[index] === undefined ? selection[type] : codeNumber)(`t.${identifier(name)}`),
  )
  const stores = columns.map(({ type }, index) => {
    const its = types[index]
    return its === undefined ? loaders[type]() : coded(its.codes)
  })
  const ordinals: Float64Array[] = []
  let rowCount = 0
  const all = ['t.ordinal::DOUBLE AS ordinal', ...selected].join(', ')
  const sql = `${where.map((one) => `SELECT ${all} FROM ${staged.schema.name} t WHERE ${one}`).join(' UNION ALL ')} ORDER BY ordinal`
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

/** Texts that are kept once; where there are more, as of ids of persons, the same ones mostly follow each other. */
const mostShared = 4096

/** No text is empty in the engine, and a column without gaps is read much faster. */
const asText = (column: string) => `coalesce(${column}, '')`

const noCode = 65_535
const codeNumber = (column: string) => `coalesce(enum_code(${column})::USMALLINT, ${noCode})`

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
  let previous = ''
  const add = (chunk: DuckDBDataChunk, index: number) => {
    const vector = chunk.getColumnVector(index)
    const rows = vector.itemCount
    for (let row = 0; row < rows; row++) {
      const value = vector.getItem(row) as string
      if (value !== previous) previous = shared.size < mostShared ? sharedText(shared, value) : value
      values.push(previous === '' ? null : previous)
    }
  }
  return { values, add }
}

function sharedText(shared: Map<string, string>, value: string): string {
  const known = shared.get(value)
  if (known === undefined) shared.set(value, value)
  return known ?? value
}

const coded = (codes: readonly string[]): ColumnLoader => {
  const pieces: Uint16Array[] = []
  return {
    add: (chunk, index) => void pieces.push(numbersOf(chunk, index, Uint16Array)),
    values: (rows) => {
      const values = new Array<string | null>(rows)
      let at = 0
      for (const piece of pieces) for (const code of piece) values[at++] = codes[code] ?? null
      return { kind: 'text', values }
    },
  }
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

type Numbers = Float64Array | Int32Array | Uint16Array | Uint8Array

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
