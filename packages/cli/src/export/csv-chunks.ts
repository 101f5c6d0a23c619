import { toIsoDate, writeCsv } from '@doorstroom/trajectories'
import type { ExportCell, ExportColumn, ExportTable } from './export-column.ts'

const rowsPerChunk = 5000

/** A table as pieces of CSV that together are the file; no more than one piece is in memory. */
export async function* csvChunks({ columns, batches }: ExportTable): AsyncGenerator<string> {
  yield writeCsv(
    columns.map(({ name }) => name),
    [],
  )
  const texts = columns.map(cellText)
  let lines: string[] = []
  for await (const rows of batches) {
    for (const row of rows) {
      let line = texts[0]!(row[0]!)
      for (let place = 1; place < texts.length; place += 1) line += `,${texts[place]!(row[place]!)}`
      lines.push(line)
      if (lines.length < rowsPerChunk) continue
      yield `${lines.join('\n')}\n`
      lines = []
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}

/** Texts of a column that are kept; a column of ids has more than it is worth keeping. */
const mostKept = 5000

/** The cells of a column as CSV. The same few thousand come back in many rows, so each of those is written out once. */
function cellText({ kind }: ExportColumn): (cell: ExportCell) => string {
  const kept = new Map<ExportCell, string>()
  let last: ExportCell = null
  let text = ''
  return (cell) => {
    if (cell === last) return text
    last = cell
    const known = kept.get(cell)
    text = known ?? written(kind === 'day' && typeof cell === 'number' ? toIsoDate(cell) : cell)
    if (known === undefined && kept.size < mostKept) kept.set(cell, text)
    return text
  }
}

const noHeader = writeCsv([], [])

const written = (cell: ExportCell): string =>
  cell === null || cell === '' ? '' : writeCsv([], [[cell]]).slice(noHeader.length, -1)
