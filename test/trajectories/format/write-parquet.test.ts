import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ParquetColumn, readFile, writeParquet } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { missingDay } from '../../../packages/trajectories/src/table/table.ts'

const columns: readonly ParquetColumn[] = [
  { name: 'person_id', kind: 'text', values: ['007', null, 'Zoë €'] },
  { name: 'hours', kind: 'number', values: Float64Array.of(0.1 + 0.2, Number.NaN, -36) },
  { name: 'week', kind: 'integer', values: Int32Array.of(-2_147_483_647, missingDay, 2_147_483_647) },
  { name: 'begin', kind: 'day', values: Int32Array.of(19_782, missingDay, -141_426) },
  { name: 'in_work', kind: 'boolean', values: Uint8Array.of(1, 255, 0) },
]

const load = createRequire(new URL('../../../packages/trajectories/package.json', import.meta.url))
const { DuckDBInstance } = load('@duckdb/node-api') as {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> }
}

interface DuckConnection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>
  closeSync(): void
}

/** Types of the columns and rows of a file, as DuckDB reads it. */
async function readByDuckDb(file: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'write-parquet-'))
  const path = join(folder, 'table.parquet')
  writeFileSync(path, file)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${path}'`)).getRowsJson()
  const rows = (await connection.runAndReadAll(`SELECT * FROM '${path}'`)).getRowsJson()
  connection.closeSync()
  rmSync(folder, { recursive: true })
  return { types: described.map(([, type]) => type), rows }
}

describe('a written Parquet file', () => {
  it('reads back as it was, missing values too', async () => {
    const { tables, findings } = await readFile(writeParquet(columns), 'spells.parquet')
    expect(findings).toEqual([])
    expect(tables[0]?.columns).toEqual(['person_id', 'hours', 'week', 'begin', 'in_work'])
    expect(tables[0]?.cells).toEqual([
      ['007', '', 'Zoë €'],
      ['0.30000000000000004', '', '-36'],
      ['-2147483647', '', '2147483647'],
      ['2024-02-29', '', '1582-10-16'],
      ['1', '', '0'],
    ])
  })

  it('has the types and values for DuckDB that it has for us, also without rows', async () => {
    const types = ['VARCHAR', 'DOUBLE', 'INTEGER', 'DATE', 'BOOLEAN']
    expect(await readByDuckDb(writeParquet(columns))).toEqual({
      types,
      rows: [
        ['007', 0.1 + 0.2, -2_147_483_647, '2024-02-29', true],
        [null, null, null, null, null],
        ['Zoë €', -36, 2_147_483_647, '1582-10-16', false],
      ],
    })
    const empty = columns.map((column) => ({ ...column, values: column.values.slice(0, 0) }) as ParquetColumn)
    expect(await readByDuckDb(writeParquet(empty))).toEqual({ types, rows: [] })
  })

  it('has the same bytes every time', () => {
    expect(writeParquet(columns)).toEqual(writeParquet(columns))
  })

  it('keeps a column without any value, and a table of many row groups', async () => {
    const rows = 100_003
    const many: readonly ParquetColumn[] = [
      { name: 'id', kind: 'text', values: Array.from({ length: rows }, (_, row) => `p${row % 1000}`) },
      { name: 'week', kind: 'integer', values: Int32Array.from({ length: rows }, (_, row) => row) },
      { name: 'empty', kind: 'number', values: new Float64Array(rows).fill(Number.NaN) },
    ]
    const [table] = (await readFile(writeParquet(many), 'weeks.parquet')).tables
    expect(table?.lines).toHaveLength(rows)
    expect(table?.cells.map((cells) => cells[rows - 1])).toEqual(['p2', '100002', ''])
    expect(table?.cells[1]?.every((cell, row) => cell === String(row))).toBe(true)
  })

  it('is refused for columns of different length, for a name given twice, and for an infinite number', () => {
    const week: ParquetColumn = { name: 'week', kind: 'integer', values: Int32Array.of(1) }
    const infinite = Float64Array.of(Number.POSITIVE_INFINITY)
    expect(() => writeParquet([week, { name: 'x', kind: 'text', values: [] }])).toThrow('equal length')
    expect(() => writeParquet([week, week])).toThrow('different names')
    expect(() => writeParquet([{ name: 'x', kind: 'number', values: infinite }])).toThrow('finite')
  })
})
