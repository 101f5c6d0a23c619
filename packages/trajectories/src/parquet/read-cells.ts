import { type AsyncBuffer, type FileMetaData, parquetRead } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { type DecimalMark, withMark } from '../cell/decimal-mark.ts'
import { decimalText } from './decimal-text.ts'
import { parquetParsers, parquetText } from './parquet-text.ts'
import type { RowRange } from './row-ranges.ts'

/**
 * The cells of one column in a range of rows. Columns are read one by one: the library leaves promises without an owner
 * when one of several columns is damaged.
 *
 * @throws RangeError when the column does not have a value or an absence for every row; what the library throws on damage
 */
export async function readCells(
  buffer: ArrayBuffer | AsyncBuffer,
  metadata: FileMetaData,
  column: string,
  { first, next }: RowRange,
  decimal: DecimalMark,
): Promise<string[]> {
  const cells = new Array<string>(next - first).fill('')
  const scale = scaleOf(metadata, column)
  const textOf = (value: unknown) =>
    scale === null || !isStored(value) ? parquetText(value, decimal) : withMark(decimalText(value, scale), decimal)
  let filled = 0
  await parquetRead({
    file: buffer,
    metadata: scale === null ? metadata : asStored(metadata, column),
    utf8: scale === null,
    compressors,
    parsers: parquetParsers,
    columns: [column],
    rowStart: first,
    rowEnd: next,
    onChunk: ({ columnData, rowStart }) => {
      const end = Math.min(columnData.length, next - rowStart)
      for (let row = Math.max(0, first - rowStart); row < end; row++) {
        cells[rowStart + row - first] = textOf(columnData[row])
        filled++
      }
    },
  })
  if (filled !== cells.length) throw new RangeError('a column with another number of values than there are rows')
  return cells
}

/** Digits behind the point of a column of decimal numbers; null for another column. */
function scaleOf({ schema }: FileMetaData, column: string): number | null {
  const element = schema.find((one, index) => index > 0 && one.name === column)
  const logical = element?.logical_type?.type === 'DECIMAL' ? element.logical_type.scale : undefined
  return element?.converted_type === 'DECIMAL' || logical !== undefined ? (logical ?? element?.scale ?? 0) : null
}

/** A description in which a column is not decimal, so that the library gives it as it is kept: it would round it. */
const asStored = (metadata: FileMetaData, column: string): FileMetaData => ({
  ...metadata,
  schema: metadata.schema.map((element, index) => {
    if (index === 0 || element.name !== column) return element
    const { converted_type: _, logical_type: __, ...stored } = element
    return stored
  }),
})

const isStored = (value: unknown): value is number | bigint | Uint8Array =>
  typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array
