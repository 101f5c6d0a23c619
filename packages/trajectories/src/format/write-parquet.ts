import { parquetWriteBuffer } from 'hyparquet-writer'
import { missingDay } from '../table/table.ts'

/**
 * A column to be written. Missing is as in a `Table`: null in text, NaN in a number, `missingDay` in an integer or a
 * day, 255 in a truth value.
 */
export type ParquetColumn = { readonly name: string } & (
  | { readonly kind: 'text'; readonly values: readonly (string | null)[] }
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'integer'; readonly values: Int32Array }
  | { readonly kind: 'day'; readonly values: Int32Array }
  | { readonly kind: 'boolean'; readonly values: Uint8Array }
)

const rowsPerGroup = 100_000

const physical = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
  boolean: { type: 'BOOLEAN' },
} as const

/**
 * Columns as an Apache Parquet file, compressed with Snappy: text, doubles, 32-bit integers, calendar days as DATE and
 * truth values, every column with room for missing values. The same columns always give the same bytes.
 *
 * @param columns - of equal length, their names all different
 * @throws RangeError when columns differ in length or share a name, or a number is infinite
 * @example
 * writeParquet([{ name: 'week', kind: 'integer', values: Int32Array.of(1, 2) }]).length > 0 // true
 */
export function writeParquet(columns: readonly ParquetColumn[]): Uint8Array {
  const rows = columns[0]?.values.length ?? 0
  if (columns.some(({ values }) => values.length !== rows)) {
    throw new RangeError('columns of a Parquet file must be of equal length')
  }
  if (new Set(columns.map(({ name }) => name)).size !== columns.length) {
    throw new RangeError('columns of a Parquet file must have different names')
  }
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column) => ({ name: column.name, data: cellsOf(column) })),
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...physical[kind] })),
      ],
      codec: 'SNAPPY',
      rowGroupSize: rowsPerGroup,
      createdBy: 'doorstroom',
    }),
  )
}

function cellsOf(column: ParquetColumn): (string | number | boolean | null)[] {
  if (column.kind === 'text') return [...column.values]
  if (column.kind === 'number') return Array.from(column.values, finiteOrNull)
  if (column.kind === 'boolean') return Array.from(column.values, (value) => (value === 255 ? null : value === 1))
  return Array.from(column.values, (value) => (value === missingDay ? null : value))
}

function finiteOrNull(value: number): number | null {
  if (Number.isNaN(value)) return null
  if (!Number.isFinite(value)) throw new RangeError('a number in a Parquet file must be finite; NaN is missing')
  return value
}
