import { type AsyncBuffer, type FileMetaData, parquetRead } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { DecimalMark } from '../cell/decimal-mark.ts'
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
  let filled = 0
  await parquetRead({
    file: buffer,
    metadata,
    compressors,
    parsers: parquetParsers,
    columns: [column],
    rowStart: first,
    rowEnd: next,
    onChunk: ({ columnData, rowStart }) => {
      const end = Math.min(columnData.length, next - rowStart)
      for (let row = Math.max(0, first - rowStart); row < end; row++) {
        cells[rowStart + row - first] = parquetText(columnData[row], decimal)
        filled++
      }
    },
  })
  if (filled !== cells.length) throw new RangeError('a column with another number of values than there are rows')
  return cells
}
