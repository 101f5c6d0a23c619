import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Problem } from '../finding/problem.ts'
import { quoteMisplaced, quoteNotClosed, rowTooLong, tooManyDamaged } from './record-problem.ts'
import type { Delimiter } from './sniff-delimiter.ts'

const problemByParserCode: ReadonlyMap<string, Problem> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', quoteNotClosed],
  ['CSV_MAX_RECORD_SIZE', rowTooLong],
])

const smallestWindow = 262_144
const mostDamaged = 5000

/** One record as it stands in the text: its cells, or why it cannot be split into cells. */
export interface CsvRecord {
  readonly cells: readonly string[]
  /** Null when the cells are sound; otherwise there are no cells. */
  readonly problem: Problem | null
  /** The line it starts on, and how many lines it takes. */
  readonly line: number
  readonly lineCount: number
}

/**
 * Runs over the records of CSV text, header included, empty lines skipped. Every other line is in exactly one record.
 * A line with a stray quote is a record with a problem, and reading goes on at the next line; after 5,000 such lines
 * the rest is one record with a problem. The parser's own errors carry cells of the file, so only their kind and
 * line are kept.
 */
export function parseRecords(
  text: string,
  settings: { readonly delimiter: Delimiter; readonly rowLength: number },
  onRecord: (record: CsvRecord) => void,
): void {
  const size = Math.max(smallestWindow, 4 * settings.rowLength)
  let [position, linesBefore, damaged] = [0, 0, 0]
  const skipLine = (problem: Problem, start: number, line: number) => {
    const feed = text.indexOf('\n', start)
    damaged++
    const giveUp = damaged > mostDamaged
    position = feed === -1 || giveUp ? text.length : feed + 1
    const lineCount = giveUp ? lineFeedsIn(text.slice(start).trimEnd()) + 1 : 1
    onRecord({ cells: [], problem: giveUp ? tooManyDamaged(lineCount) : problem, line, lineCount })
    linesBefore = line
  }
  while (position < text.length) {
    const end = windowEnd(text, position, size)
    if (end === position) {
      skipLine(rowTooLong, position, linesBefore + 1)
      continue
    }
    const window = text.slice(position, end)
    const { code, lines } = parseWindow(window, settings, (cells, lastLine) => {
      const lineFeeds = cells.reduce((sum, cell) => sum + lineFeedsIn(cell), 0)
      onRecord({ cells, problem: null, line: linesBefore + lastLine - lineFeeds, lineCount: lineFeeds + 1 })
    })
    const broken = code === null ? null : brokenLine(window, lines)
    if (broken === null || code === null) {
      linesBefore += lineFeedsIn(window)
      position = end
    } else if (code === 'CSV_QUOTE_NOT_CLOSED' && end < text.length && broken.start > 0) {
      position += broken.start
      linesBefore += broken.line - 1
    } else {
      skipLine(problemByParserCode.get(code) ?? quoteMisplaced, position + broken.start, linesBefore + broken.line)
    }
  }
}

/** The end of the last whole line in reach; the position itself when even one line is longer than a window. */
function windowEnd(text: string, position: number, size: number): number {
  if (text.length - position <= size) return text.length
  const feed = text.lastIndexOf('\n', position + size - 1)
  return feed < position ? position : feed + 1
}

/** Parses what it can; the code of the error that stopped it, or null, and the lines of the sound records before. */
function parseWindow(
  window: string,
  { delimiter, rowLength }: { readonly delimiter: Delimiter; readonly rowLength: number },
  onCells: (cells: readonly string[], lastLine: number) => void,
): { readonly code: string | null; readonly lines: number } {
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
        onCells(cells, lines)
        return null
      },
    })
    return { code: null, lines: sound }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { code: error.code, lines: sound }
  }
}

function lineFeedsIn(text: string): number {
  let count = 0
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) count++
  return count
}

/** Where the first filled line after so many lines starts. */
function brokenLine(text: string, lines: number): { readonly start: number; readonly line: number } {
  let start = 0
  for (let passed = 0; passed < lines; passed++) start = text.indexOf('\n', start) + 1
  let line = lines + 1
  for (; text[start] === '\n'; start++) line++
  return { start, line }
}
