import { toIsoDate, writeCsv } from '@doorstroom/trajectories'
import type { ExportCell, ExportColumn, ExportTable } from './export-column.ts'

const rowsPerChunk = 5000

/** A table as pieces of CSV that together are the file; no more than one piece is in memory. */
export async function* csvChunks({ columns, batches }: ExportTable): AsyncGenerator<string> {
  const header = columns.map(({ name }) => name)
  const headerLine = writeCsv(header, [])
  yield headerLine
  const asText = textOfDays(columns)
  let waiting: ExportCell[][] = []
  for await (const rows of batches) {
    for (const row of rows) {
      waiting.push(row.map(asText))
      if (waiting.length < rowsPerChunk) continue
      yield writeCsv(header, waiting).slice(headerLine.length)
      waiting = []
    }
  }
  if (waiting.length > 0) yield writeCsv(header, waiting).slice(headerLine.length)
}

/** Days as dates; the same few thousand days come back in many rows, so each is written out once. */
function textOfDays(columns: readonly ExportColumn[]): (cell: ExportCell, index: number) => ExportCell {
  const isDay = columns.map(({ kind }) => kind === 'day')
  const dates = new Map<number, string>()
  return (cell, index) => {
    if (isDay[index] !== true || typeof cell !== 'number') return cell
    const known = dates.get(cell)
    if (known !== undefined) return known
    const date = toIsoDate(cell)
    dates.set(cell, date)
    return date
  }
}
