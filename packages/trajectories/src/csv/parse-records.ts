import type { Problem } from '../finding/problem.ts'
import { type LineCount, lineCount } from './line-count.ts'
import { lineFeedsIn } from './line-feeds-in.ts'
import { parseWindow, type RecordSettings } from './parse-window.ts'
import { quoteMisplaced, quoteNotClosed, rowTooLong, tooManyDamaged } from './record-problem.ts'

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

/** Takes text piece by piece and hands on the records in it. */
export interface RecordParser {
  add(text: string): void
  /** To be called when there is no more text. */
  end(): void
}

/** Runs over the records of a text that is there as a whole. */
export function parseRecords(text: string, settings: RecordSettings, onRecord: (record: CsvRecord) => void): void {
  const parser = recordParser(settings, onRecord)
  parser.add(text)
  parser.end()
}

/**
 * Runs over the records of CSV text, header included, empty lines skipped. Every other line is in exactly one record.
 * A line with a stray quote is a record with a problem, and reading goes on at the next line; after 5,000 such lines
 * the rest is one record with a problem. The parser's own errors carry cells of the file, so only their kind and
 * line are kept. In which pieces the text comes makes no difference.
 */
export function recordParser(settings: RecordSettings, onRecord: (record: CsvRecord) => void): RecordParser {
  const size = Math.max(smallestWindow, 4 * settings.rowLength)
  let [text, position, linesBefore, damaged] = ['', 0, 0, 0]
  let isSkipping = false
  let rest: { readonly line: number; readonly lines: LineCount } | null = null

  const skipLine = (problem: Problem, start: number, line: number) => {
    position = start
    linesBefore = line
    damaged++
    if (damaged > mostDamaged) {
      rest = { line, lines: lineCount() }
      return
    }
    onRecord({ cells: [], problem, line, lineCount: 1 })
    isSkipping = true
  }
  const passLine = () => {
    const feed = text.indexOf('\n', position)
    position = feed === -1 ? text.length : feed + 1
    isSkipping = feed === -1
  }
  const readWindow = () => {
    const end = windowEnd(text, position, size)
    if (end === position) {
      skipLine(rowTooLong, position, linesBefore + 1)
      return
    }
    const window = text.slice(position, end)
    const { code, lines } = parseWindow(window, settings, (cells, line, lineCount) =>
      onRecord({ cells, problem: null, line: linesBefore + line, lineCount }),
    )
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
  // A window reaches equally far whatever is there already, so that records do not depend on the pieces.
  const run = (isWhole: boolean) => {
    for (;;) {
      if (isSkipping) passLine()
      if (rest !== null) {
        rest.lines.add(text.slice(position))
        position = text.length
      }
      const ahead = text.length - position
      if (ahead === 0 || (ahead <= size && !isWhole)) return
      readWindow()
    }
  }
  return {
    add: (more) => {
      text = text.slice(position) + more
      position = 0
      run(false)
    },
    end: () => {
      run(true)
      if (rest === null) return
      const { line, lines } = rest
      const count = lines.filled()
      onRecord({ cells: [], problem: tooManyDamaged(count), line, lineCount: count })
    },
  }
}

/** The end of the last whole line in reach; the position itself when even one line is longer than a window. */
function windowEnd(text: string, position: number, size: number): number {
  if (text.length - position <= size) return text.length
  const feed = text.lastIndexOf('\n', position + size - 1)
  return feed < position ? position : feed + 1
}

/** Where the first filled line after so many lines starts. */
function brokenLine(text: string, lines: number): { readonly start: number; readonly line: number } {
  let start = 0
  for (let passed = 0; passed < lines; passed++) start = text.indexOf('\n', start) + 1
  let line = lines + 1
  for (; text[start] === '\n'; start++) line++
  return { start, line }
}
