import { type AsyncBuffer, parquetMetadataAsync, parquetSchema } from 'hyparquet'
import type { DecimalMark } from '../cell/decimal-mark.ts'
import { headerFindings, headerName } from '../csv/header-findings.ts'
import { fileHeaderOnly, rowsTooMany } from '../csv/table-problem.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'
import { columnNested, parquetUnreadable } from './parquet-problem.ts'
import { readCells } from './read-cells.ts'
import { type RowRange, rowRanges } from './row-ranges.ts'

/** A Parquet file of which the description was read and the rows were not. */
export interface OpenedParquet {
  readonly rowCount: number
  /** Ranges that together are all rows; those that are packed together stand together. */
  ranges(): Iterable<RowRange>
  /** What there is to say of the columns; no error. */
  readonly findings: readonly Finding[]
  /** The rows of a range as text; null when the file is damaged there. */
  rows(range: RowRange): Promise<RawTable | null>
}

/**
 * Reads the description of a Parquet file: its columns and how many rows it has.
 *
 * @param buffer - the whole file, or what reads parts of it
 */
export async function openParquet(
  buffer: ArrayBuffer | AsyncBuffer,
  file: string,
  limits: { readonly rows: number; readonly columns: number },
  decimal: DecimalMark,
): Promise<OpenedParquet | { readonly refusal: readonly Finding[] }> {
  try {
    const metadata = await parquetMetadataAsync(buffer)
    const rowCount = Number(metadata.num_rows)
    const groups = metadata.row_groups.map((group) => Number(group.num_rows))
    const rowsInGroups = groups.reduce((sum, rows) => sum + rows, 0)
    if (rowsInGroups !== rowCount || groups.some((rows) => rows < 0))
      return { refusal: [findingAt(parquetUnreadable, { file })] }
    if (rowCount > limits.rows) return { refusal: [findingAt(rowsTooMany(limits.rows), { file })] }
    if (rowCount === 0) return { refusal: [findingAt(fileHeaderOnly, { file })] }
    const columns = parquetSchema(metadata).children
    const nested = columns.findIndex((column) => column.children.length > 0)
    if (nested >= 0) {
      const column = safeName(columns[nested]!.element.name, nested + 1)
      return { refusal: [findingAt(columnNested, { file, column })] }
    }
    const names = columns.map(({ element }) => headerName(element.name))
    const findings = headerFindings(names, file, 1, limits.columns)
    if (findings.some(({ severity }) => severity === 'error')) return { refusal: findings }
    const rows = async ({ first, next }: RowRange) => {
      const cells: string[][] = []
      try {
        for (const { element } of columns)
          cells.push(await readCells(buffer, metadata, element.name, { first, next }, decimal))
      } catch {
        return null
      }
      const lines = Array.from({ length: next - first }, (_, row) => first + row + 2)
      return { file, columns: names, cells, lines }
    }
    return { rowCount, ranges: () => rowRanges(groups), findings, rows }
  } catch {
    return { refusal: [findingAt(parquetUnreadable, { file })] }
  }
}
