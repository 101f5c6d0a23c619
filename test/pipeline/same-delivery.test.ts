import {
  type ColumnType,
  fromIsoDate,
  missingDay,
  tables as schemas,
  type Table,
  type WorkbookSheet,
  writeParquet,
  writeWorkbook,
} from '@doorstroom/trajectories'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegistration } from '../../packages/cli/src/registration/load-registration.ts'
import { type SimulatedTable, simulateStudy } from '../../packages/cli/src/simulation/index.ts'
import { readStudy } from '../../packages/cli/src/study/read-study.ts'
import { smallStudy, writeStudy } from '../hostile/small-study.ts'
import { writeSav } from '../trajectories/sav/write-sav.ts'

const delivery = simulateStudy({ people: 500, seed: 3 }).tables
type Value = SimulatedTable['rows'][number][number]
type Files = Record<string, string | Uint8Array>

const typeOf = (table: string, column: string): ColumnType =>
  schemas.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.type ?? 'id'

interface Dialect {
  readonly delimiter: string
  readonly lineEnd: string
  readonly decimal: '.' | ','
  readonly dayFirst: boolean
  readonly quotes: boolean
  readonly missing: string
  encode(text: string): Uint8Array
}

const plain: Dialect = {
  delimiter: ',',
  lineEnd: '\n',
  decimal: '.',
  dayFirst: false,
  quotes: false,
  missing: '',
  encode: (text) => Buffer.from(text),
}

/** The tables as delimited text. */
function delimited(dialect: Dialect): Files {
  const cell = (value: Value, type: ColumnType) => {
    if (value === null) return dialect.missing
    const [year, month, day] = type === 'day' && dialect.dayFirst ? String(value).split('-') : []
    const text =
      year === undefined
        ? typeof value === 'number'
          ? String(value).replace('.', dialect.decimal)
          : typeof value === 'boolean'
            ? String(Number(value))
            : value
        : `${Number(day)}-${Number(month)}-${year}`
    return dialect.quotes || text.includes(dialect.delimiter) ? `"${text}"` : text
  }
  return Object.fromEntries(
    delivery.map(({ name, header, rows }) => {
      const types = header.map((column) => typeOf(name, column))
      const lines = rows.map((row) => row.map((value, index) => cell(value, types[index]!)).join(dialect.delimiter))
      const text = [header.join(dialect.delimiter), ...lines, ''].join(dialect.lineEnd)
      return [`data/${name}.csv`, dialect.encode(text)]
    }),
  )
}

const isNumeric = (type: ColumnType) => type === 'integer' || type === 'number'
const asText = (value: Value) =>
  value === null ? null : typeof value === 'boolean' ? String(Number(value)) : `${value}`

function workbook(): Files {
  const cell = (value: Value, type: ColumnType) =>
    value !== null && type === 'day' ? { day: fromIsoDate(String(value))! } : value
  const sheets = delivery.map(({ name, header, rows }): WorkbookSheet => {
    const types = header.map((column) => typeOf(name, column))
    return {
      name,
      columns: header.map((column, index) => ({
        name: column,
        format: types[index] === 'day' ? ('day' as const) : isNumeric(types[index]!) ? 'general' : ('text' as const),
      })),
      rows: rows.map((row) => row.map((value, index) => cell(value, types[index]!))),
    }
  })
  return { 'data/levering.xlsx': writeWorkbook(sheets) }
}

function parquet(): Files {
  return columnwise('parquet', (columns) =>
    writeParquet(
      columns.map(({ name, type, values }) => {
        if (type === 'day')
          return {
            name,
            kind: 'day',
            values: Int32Array.from(values, (value) => (value === null ? missingDay : fromIsoDate(String(value))!)),
          }
        return isNumeric(type)
          ? { name, kind: 'number', values: Float64Array.from(values, (value) => Number(value ?? Number.NaN)) }
          : { name, kind: 'text', values: values.map(asText) }
      }),
    ),
  )
}

/** Seconds from the first day of the Gregorian calendar, as SPSS counts them, to 1 January 1970. */
const spssEpoch = 12_219_379_200
const dateFormat = 20

function spss(packing: 'padded' | 'zlib'): Files {
  return columnwise('sav', (columns) =>
    writeSav(
      columns.map(({ name, type, values }, index) => {
        const label = { name: `V${index}`, longName: name }
        if (type === 'day') {
          const seconds = (value: Value) => (value === null ? null : fromIsoDate(String(value))! * 86_400 + spssEpoch)
          return { ...label, format: dateFormat, values: values.map(seconds) }
        }
        if (isNumeric(type)) return { ...label, values: values.map((value) => (value === null ? null : Number(value))) }
        const texts = values.map(asText)
        return { ...label, width: Math.max(1, ...texts.map((text) => text?.length ?? 0)), values: texts }
      }),
      { packing },
    ),
  )
}

interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly values: readonly Value[]
}

function columnwise(extension: string, write: (columns: Column[]) => Uint8Array): Files {
  return Object.fromEntries(
    delivery.map(({ name, header, rows }) => [
      `data/${name}.${extension}`,
      write(
        header.map((column, index) => ({
          name: column,
          type: typeOf(name, column),
          values: rows.map((row) => row[index] ?? null),
        })),
      ),
    ]),
  )
}

const jsonLines = (): Files =>
  Object.fromEntries(
    delivery.map(({ name, header, rows }) => [
      `data/${name}.jsonl`,
      rows
        .map((row) => JSON.stringify(Object.fromEntries(row.map((value, index) => [header[index], value]))))
        .join('\n'),
    ]),
  )

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const deliveries: Record<string, { files: Files; mapping?: string }> = {
  'CSV with semicolons, decimal commas, day-month-year, windows-1252 and CRLF': {
    files: delimited({
      ...plain,
      delimiter: ';',
      lineEnd: '\r\n',
      decimal: ',',
      dayFirst: true,
      encode: (text) => Buffer.from(text, 'latin1'),
    }),
    mapping: "encoding: windows-1252\ndecimal: ','\ndates: day-month-year\n",
  },
  'CSV with tabs in UTF-16': { files: delimited({ ...plain, delimiter: '\t', encode: utf16 }) },
  'CSV with quotes, a byte order mark and n.v.t.': {
    files: delimited({ ...plain, quotes: true, missing: 'n.v.t.', encode: (text) => Buffer.from(`\uFEFF${text}`) }),
    mapping: 'missing: [n.v.t.]\n',
  },
  'a workbook': { files: workbook() },
  Parquet: { files: parquet() },
  'SPSS as R writes it': { files: spss('padded') },
  'SPSS, packed': { files: spss('zlib') },
  'JSON lines': { files: jsonLines() },
  'a mix, where CSV has decimal commas and the others know numbers': {
    files: mixed(),
    mapping: "decimal: ','\n",
  },
}

/** Each table in another format than the one before it. */
function mixed(): Files {
  const everything = [
    delimited({ ...plain, delimiter: ';', decimal: ',' }),
    parquet(),
    spss('padded'),
    jsonLines(),
  ].map((files) => new Map(Object.entries(files).map(([path, file]) => [path.replace(/\.\w+$/, ''), [path, file]])))
  return Object.fromEntries(
    delivery.map(({ name }, index) => everything[index % everything.length]!.get(`data/${name}`)!),
  )
}

async function tablesOf(files: Files, mapping?: string): Promise<ReadonlyMap<string, Table>> {
  const { 'study.yaml': study = '' } = smallStudy()
  const all = { ...files, 'study.yaml': study }
  const folder = writeStudy(
    mapping === undefined ? all : { ...all, 'mapping.yaml': `doorstroom-mapping: 1\n${mapping}tables: {}\n` },
  )
  return (await loadRegistration(readStudy(folder))).tables
}

/** The bytes of every column; text with its length first, so that nothing runs together. */
const bytesOf = (tables: ReadonlyMap<string, Table>) =>
  new Map(
    [...tables].map(([name, table]) => [
      name,
      [...table.columns].map(([column, { kind, values }]) => [
        column,
        kind,
        kind === 'text' || kind === 'texts' ? JSON.stringify(values) : Buffer.from(values.buffer).toString('base64'),
      ]),
    ]),
  )

let plainly: ReadonlyMap<string, Table>
beforeAll(async () => {
  plainly = await tablesOf(delimited(plain))
})

describe('one delivery of 500 people in many formats', () => {
  it.each(Object.entries(deliveries))('%s: gives the same canonical tables, byte for byte', async (_, given) => {
    expect([...plainly.values()].reduce((rows, { rowCount }) => rows + rowCount, 0)).toBeGreaterThan(10_000)
    expect(bytesOf(await tablesOf(given.files, given.mapping))).toEqual(bytesOf(plainly))
  })
})
