import { readFile, tables, typeTable } from '@doorstroom/trajectories'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData']

const written = (columnData: Columns) => new Uint8Array(parquetWriteBuffer({ columnData }))
const day = 86_400_000

describe('a Parquet file', () => {
  it('becomes text cells: numbers with a point, days, yes and no as 1 and 0, absent as empty', async () => {
    const file = written([
      { name: 'person_id', data: ['A1', null, '007'], type: 'STRING' },
      { name: 'hours', data: [7.5, 0, null], type: 'DOUBLE' },
      { name: 'spells', data: [9_007_199_254_740_993n, -1n, 0n], type: 'INT64' },
      { name: 'in_work', data: [true, false, null], type: 'BOOLEAN' },
      { name: 'start', data: [new Date(19_782 * day), new Date(-day), null], type: 'TIMESTAMP' },
    ])
    const {
      tables: [table],
      findings,
    } = await readFile(file, 'persons.parquet')
    expect(findings).toEqual([])
    expect(table?.columns).toEqual(['person_id', 'hours', 'spells', 'in_work', 'start'])
    expect(table?.cells).toEqual([
      ['A1', '', '007'],
      ['7.5', '0', ''],
      ['9007199254740993', '-1', '0'],
      ['1', '0', ''],
      ['2024-02-29', '1969-12-31', ''],
    ])
    expect(table?.lines).toEqual([2, 3, 4])
  })

  it('keeps every digit of decimal numbers, also as ids of twenty digits', async () => {
    const decimal = (name: string, precision: number, scale: number) =>
      ({ name, type: 'FIXED_LEN_BYTE_ARRAY', type_length: 9, converted_type: 'DECIMAL', precision, scale }) as const
    const ids = ['12345678901234567001', '12345678901234567002', '-12345678901234567003', '7']
    const amounts = [1229n, -5n, null, 30000n]
    const file = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'person_id', data: ids.map(BigInt) },
          { name: 'amount', data: amounts },
        ],
        schema: [
          { name: 'amount', num_children: 2 },
          { ...decimal('person_id', 20, 0), repetition_type: 'REQUIRED' },
          {
            name: 'amount',
            type: 'INT64',
            converted_type: 'DECIMAL',
            precision: 9,
            scale: 2,
            repetition_type: 'OPTIONAL',
          },
        ],
      }),
    )
    expect((await readFile(file, 'costs.parquet')).tables[0]?.cells).toEqual([ids, ['12.29', '-0.05', '', '300']])
    expect((await readFile(file, 'costs.parquet', { decimal: ',' })).tables[0]?.cells[1]?.[0]).toBe('12,29')
  })

  it('shows that a floating number has lost digits, so that no id is made of it', async () => {
    const file = written([{ name: 'person_id', data: [1.2345678901234568e18, 9_007_199_254_740_991], type: 'DOUBLE' }])
    const [raw] = (await readFile(file, 'persons.parquet')).tables
    expect(raw?.cells).toEqual([['1.2345678901234568e+18', '9007199254740991']])
    const persons = tables.find(({ name }) => name === 'persons')!
    expect(typeTable(persons, raw!).findings.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['trajectories.idDigitsLost', 'error', 2],
    ])
  })

  it('keeps a clock, so that a moment is never taken for a day', async () => {
    const file = written([{ name: 'start', data: [new Date(19_782 * day + 3_723_000)], type: 'TIMESTAMP' }])
    expect((await readFile(file, 'spells.parquet')).tables[0]?.cells).toEqual([['2024-02-29T01:02:03']])
  })

  it.each([
    ['cut off', (file: Uint8Array) => file.subarray(0, file.length - 20), 'parquetUnreadable'],
    ['with names that differ in capitals only', (file: Uint8Array) => file, 'headerDuplicate'],
  ])('%s is refused with a reason', async (_, damage, code) => {
    const file = written([
      { name: 'a', data: [1, 2], type: 'DOUBLE' },
      { name: 'A', data: [1, 2], type: 'DOUBLE' },
    ])
    const {
      tables: [table],
      findings,
    } = await readFile(damage(file), 'persons.parquet')
    expect(table).toBeUndefined()
    expect(findings.map((finding) => finding.code)).toEqual([`trajectories.${code}`])
  })

  it('with more rows than allowed is refused before its cells are read', async () => {
    const file = written([{ name: 'a', data: [1, 2, 3], type: 'DOUBLE' }])
    const { findings } = await readFile(file, 'persons.parquet', { limits: { rows: 2 } })
    expect(findings[0]).toMatchObject({ code: 'trajectories.rowsTooMany', severity: 'error' })
  })
})
