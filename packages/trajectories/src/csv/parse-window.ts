import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { lineFeedsIn } from './line-feeds-in.ts'
import type { Delimiter } from './sniff-delimiter.ts'

/** How text is cut into records. */
export interface RecordSettings {
  readonly delimiter: Delimiter
  /** Characters in one record. */
  readonly rowLength: number
}

/** Takes the cells of a record, the line it starts on, and how many lines it takes. */
type OnCells = (cells: readonly string[], line: number, lineCount: number) => void

/** Parses what it can; the code of the error that stopped it, or null, and the lines of the sound records before. */
export function parseWindow(
  window: string,
  { delimiter, rowLength }: RecordSettings,
  onCells: OnCells,
): { readonly code: string | null; readonly lines: number } {
  if (!window.includes('"') && splitLines(window, { delimiter, rowLength }, onCells)) return { code: null, lines: 0 }
  let sound = 0
  try {
    parse(window, {
      delimiter,
      record_delimiter: '\n',
      columns: false,
      cast: false,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: rowLength,
      on_record: (cells: string[], { lines }) => {
        sound = lines
        const lineFeeds = cells.reduce((sum, cell) => sum + lineFeedsIn(cell), 0)
        onCells(cells, lines - lineFeeds, lineFeeds + 1)
        return null
      },
    })
    return { code: null, lines: sound }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { code: error.code, lines: sound }
  }
}

/** Most bytes of UTF-8 that one unit of a text takes. */
const bytesAUnit = 3

/** Cuts text without quotes, where every filled line is a record; false when a line may be too long for that. */
function splitLines(window: string, { delimiter, rowLength }: RecordSettings, onCells: OnCells): boolean {
  const lines = window.split('\n')
  if (lines.some(({ length }) => bytesAUnit * length >= rowLength)) return false
  for (const [index, line] of lines.entries()) if (line !== '') onCells(line.split(delimiter), index + 1, 1)
  return true
}
