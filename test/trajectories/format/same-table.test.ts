import {
  fromIsoDate,
  missingDay,
  readFile,
  tables as schemas,
  type Table,
  typeTable,
  writeCsv,
  writeParquet,
} from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { writeSav } from '../sav/write-sav.ts'

const names = ['job_id', 'person_id', 'begin', 'end', 'isco08', 'hours_fixed', 'hours_contract', 'hourly_wage'] as const
const rows = Array.from({ length: 500 }, (_, row) => ({
  job_id: `j${String(row).padStart(4, '0')}`,
  person_id: String(row * 37).padStart(8, '0'),
  begin: `2023-${String(1 + (row % 12)).padStart(2, '0')}-28`,
  end: row % 3 === 0 ? null : '2024-02-29',
  isco08: ['0110', '9112', null][row % 3] as string | null,
  hours_fixed: [true, false, null][row % 3] as boolean | null,
  hours_contract: row % 5 === 0 ? null : 0.1 * (row % 360) + 1,
  hourly_wage: 12 + (row % 7) / 3,
}))
const column = <Name extends (typeof names)[number]>(name: Name) => rows.map((row) => row[name])
const days = (name: 'begin' | 'end') => column(name).map((day) => (day === null ? null : (fromIsoDate(day) ?? null)))
const seconds = (name: 'begin' | 'end') => days(name).map((day) => (day === null ? null : (day + 141_428) * 86_400))
const text = (name: 'job_id' | 'person_id' | 'isco08', width: number) => ({
  name: name.toUpperCase().slice(0, 8),
  longName: name,
  width,
  values: column(name),
})

const sav = (packing: 'none' | 'padded' | 'zlib') =>
  writeSav(
    [
      text('job_id', 5),
      text('person_id', 8),
      { name: 'BEGIN', longName: 'begin', format: 38, values: seconds('begin') },
      { name: 'END', longName: 'end', format: 20, values: seconds('end') },
      text('isco08', 4),
      {
        name: 'FIXED',
        longName: 'hours_fixed',
        values: column('hours_fixed').map((is) => (is === null ? 9 : Number(is))),
        missing: { kind: 1, values: [9] },
      },
      { name: 'HOURS', longName: 'hours_contract', values: column('hours_contract') },
      { name: 'WAGE', longName: 'hourly_wage', values: column('hourly_wage') },
    ],
    { packing },
  )
const numbers = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN)
const dayNumbers = (name: 'begin' | 'end') => Int32Array.from(days(name), (day) => day ?? missingDay)
const parquet = () =>
  writeParquet([
    { name: 'job_id', kind: 'text', values: column('job_id') },
    { name: 'person_id', kind: 'text', values: column('person_id') },
    { name: 'begin', kind: 'day', values: dayNumbers('begin') },
    { name: 'end', kind: 'day', values: dayNumbers('end') },
    { name: 'isco08', kind: 'text', values: column('isco08') },
    {
      name: 'hours_fixed',
      kind: 'boolean',
      values: Uint8Array.from(column('hours_fixed'), (is) => (is === null ? 255 : Number(is))),
    },
    { name: 'hours_contract', kind: 'number', values: numbers(column('hours_contract')) },
    { name: 'hourly_wage', kind: 'number', values: numbers(column('hourly_wage')) },
  ])

const deliveries: readonly { readonly name: string; readonly file: () => Uint8Array }[] = [
  { name: 'jobs.jsonl', file: () => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')) },
  { name: 'jobs.parquet', file: parquet },
  { name: 'jobs.sav', file: () => sav('none') },
  { name: 'jobs (as haven packs it).sav', file: () => sav('padded') },
  { name: 'jobs.zsav', file: () => sav('zlib') },
]

async function typedColumns(file: Uint8Array, name: string): Promise<Table['columns'] | undefined> {
  const { tables } = await readFile(file, name)
  const typed = typeTable(schemas.find((schema) => schema.name === 'jobs')!, tables[0]!)
  expect(typed.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(typed.accepted).toBe(rows.length)
  return typed.table?.columns
}

describe('the same 500 jobs', () => {
  it.each(deliveries)('give the same typed columns as in CSV: $name', async ({ name, file }) => {
    const csv = writeCsv(
      names,
      rows.map((row) => names.map((column) => row[column])),
    )
    const expected = await typedColumns(Buffer.from(csv), 'jobs.csv')
    expect([...(expected?.keys() ?? [])]).toEqual(names)
    expect(await typedColumns(file(), name)).toEqual(expected)
  })
})
