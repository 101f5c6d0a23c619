import { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { toIsoDate } from '../calendar/calendar-day.ts'
import { type DecimalMark, withMark } from '../cell/decimal-mark.ts'
import { headerFindings, headerName } from '../csv/header-findings.ts'
import { fileHeaderOnly, fileTooLarge, rowsTooMany } from '../csv/table-problem.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
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
  try {
    const metadata = await parquetMetadataAsync(buffer)
    const rows = Number(metadata.num_rows)
    if (rows > limits.rows) return refuse(rowsTooMany(limits.rows))
    if (rows === 0) return refuse(fileHeaderOnly)
    const columns = parquetSchema(metadata).children
    const nested = columns.findIndex((column) => column.children.length > 0)
    if (nested >= 0) {
      const name = safeName(columns[nested]!.element.name, nested + 1)
      return { tables: [], findings: [findingAt(nestedColumn, { file, column: name })] }
    }
    const names = columns.map(({ element }) => headerName(element.name))
    const findings = headerFindings(names, file, 1, limits.columns)
    if (findings.some(({ severity }) => severity === 'error')) return { tables: [], findings }
    const index = new Map(columns.map(({ element }, position) => [element.name, position]))
    const cells = columns.map(() => new Array<string>(rows).fill(''))
    await parquetRead({
      file: buffer,
      metadata,
      compressors,
      parsers,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = cells[index.get(columnName)!]!
        for (let row = 0; row < columnData.length; row++)
          column[rowStart + row] = cellText(columnData[row], settings.decimal ?? '.')
      },
    })
    return {
      tables: [{ file, columns: names, cells, lines: Array.from({ length: rows }, (_, row) => row + 2) }],
      findings,
    }
  } catch {
    return refuse(unreadable)
  }
}

function cellText(value: unknown, decimal: DecimalMark): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  return typeof value === 'number' ? withMark(String(value), decimal) : String(value)
}

const parsers = {
  dateFromDays: (days: number) => toIsoDate(days),
  timestampFromMilliseconds: (milliseconds: bigint) => momentText(milliseconds, 86_400_000n),
  timestampFromMicroseconds: (microseconds: bigint) => momentText(microseconds, 86_400_000_000n),
  timestampFromNanoseconds: (nanoseconds: bigint) => momentText(nanoseconds, 86_400_000_000_000n),
}

/** Midnight is a day; another moment keeps its clock, so that it is seen not to be one. */
function momentText(moment: bigint, perDay: bigint): string {
  const rest = ((moment % perDay) + perDay) % perDay
  const day = toIsoDate(Number((moment - rest) / perDay))
  if (rest === 0n) return day
  const seconds = Number((rest * 86_400n) / perDay)
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  return `${day}T${clock.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}`
}

const nestedColumn: Problem = {
  code: 'trajectories.columnNested',
  severity: 'error',
  message: { nl: 'Deze kolom bevat zelf weer kolommen of lijsten', en: 'This column holds columns or lists itself' },
  fix: { nl: 'Bewaar de tabel met een waarde per cel', en: 'Save the table with one value per cell' },
}

const unreadable: Problem = {
  code: 'trajectories.parquetUnreadable',
  severity: 'error',
  message: { nl: 'Dit Parquet-bestand is beschadigd of afgebroken', en: 'This Parquet file is damaged or cut off' },
  fix: { nl: 'Maak het bestand opnieuw, of lever CSV UTF-8 aan', en: 'Make the file again, or deliver CSV UTF-8' },
}
