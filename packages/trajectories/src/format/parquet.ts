import { fileTooLarge } from '../csv/table-problem.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { openParquet } from '../parquet/open-parquet.ts'
import { parquetUnreadable } from '../parquet/parquet-problem.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { sizeLimits } from './size-limits.ts'

/**
 * Apache Parquet with any common compression. Cells become text: whole numbers and decimals with a point, dates as
 * year-month-day, truth as 1 and 0, an absent value as the empty cell. Columns within columns are refused. The line of
 * a row is its number, counted from 2 as if the names were line 1.
 */
export const parquet: Format = {
  id: 'parquet',
  label: { nl: 'Parquet', en: 'Parquet' },
  extensions: ['parquet'],
  detect: (head) => (String.fromCharCode(...head.subarray(0, 4)) === 'PAR1' ? 1 : 0),
  read: readParquet,
}

async function readParquet(bytes: Uint8Array, file: string, settings: ReadSettings = {}): Promise<ReadResult> {
  const limits = { ...sizeLimits, ...settings.limits }
  const refuse = (problem: Problem): ReadResult => ({ tables: [], findings: [findingAt(problem, { file })] })
  if (bytes.length > limits.bytes) return refuse(fileTooLarge(limits.bytes))
  const buffer = new Uint8Array(bytes).buffer
  const opened = await openParquet(buffer, file, limits, settings.decimal ?? '.')
  if ('refusal' in opened) return { tables: [], findings: opened.refusal }
  const tables: RawTable[] = []
  for (const range of opened.ranges()) {
    const table = await opened.rows(range)
    if (table === null) return refuse(parquetUnreadable)
    tables.push(table)
  }
  const [first] = tables
  if (first === undefined) return refuse(parquetUnreadable)
  const cells = first.columns.map((_, column) => tables.flatMap((table) => table.cells[column] ?? []))
  const lines = tables.flatMap((table) => table.lines)
  return { tables: [{ ...first, cells, lines }], findings: opened.findings }
}
