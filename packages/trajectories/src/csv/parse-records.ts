import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Problem } from '../finding/problem.ts'
import type { Delimiter } from './sniff-delimiter.ts'

const quoteNotClosed: Problem = {
  code: 'trajectories.quoteNotClosed',
  severity: 'error',
  message: {
    nl: 'In de rij die hier begint wordt een aanhalingsteken niet gesloten; de rest van het bestand is niet gelezen',
    en: 'In the row that starts here a quote is not closed; the rest of the file was not read',
  },
  fix: {
    nl: 'Sluit het aanhalingsteken, of schrijf een aanhalingsteken in een cel dubbel ("")',
    en: 'Close the quote, or write a quote inside a cell twice ("")',
  },
}

const quoteMisplaced: Problem = {
  code: 'trajectories.quoteMisplaced',
  severity: 'error',
  message: {
    nl: 'In de rij die hier begint staat een aanhalingsteken midden in een cel; de rest is niet gelezen',
    en: 'In the row that starts here there is a quote in the middle of a cell; the rest was not read',
  },
  fix: {
    nl: 'Zet de hele cel tussen aanhalingstekens en schrijf het teken in de cel dubbel ("")',
    en: 'Put quotes around the whole cell and write the quote inside it twice ("")',
  },
}

const rowTooLong: Problem = {
  code: 'trajectories.rowTooLong',
  severity: 'error',
  message: {
    nl: 'De rij die hier begint is langer dan toegestaan; de rest van het bestand is niet gelezen',
    en: 'The row that starts here is longer than allowed; the rest of the file was not read',
  },
  fix: {
    nl: 'Meestal is een aanhalingsteken niet gesloten; haal ook lange vrije tekst weg',
    en: 'Most often a quote was not closed; take out long free text as well',
  },
}

const problemByParserCode: ReadonlyMap<string, Problem> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', quoteNotClosed],
  ['CSV_MAX_RECORD_SIZE', rowTooLong],
])

/**
 * Runs over the records of CSV text: cells and the line on which the record starts, header included, empty lines
 * skipped. The parser's own errors carry cells of the file, so only their kind and line are kept.
 *
 * @returns the problem that stopped it and its line, or null
 */
export function parseRecords(
  text: string,
  settings: { readonly delimiter: Delimiter; readonly rowLength: number },
  onRecord: (cells: readonly string[], line: number) => void,
): { readonly problem: Problem; readonly line: number } | null {
  let lastLine = 0
  try {
    parse(text, {
      delimiter: settings.delimiter,
      record_delimiter: '\n',
      columns: false,
      cast: false,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: settings.rowLength,
      on_record: (cells: string[], { lines }) => {
        lastLine = lines
        onRecord(cells, lines - lineFeedsIn(cells))
        return null
      },
    })
    return null
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { problem: problemByParserCode.get(error.code) ?? quoteMisplaced, line: nextFilledLine(text, lastLine) }
  }
}

function lineFeedsIn(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells)
    for (let index = cell.indexOf('\n'); index !== -1; index = cell.indexOf('\n', index + 1)) count++
  return count
}

function nextFilledLine(text: string, line: number): number {
  let start = 0
  for (let passed = 0; passed < line; passed++) start = text.indexOf('\n', start) + 1
  let next = line + 1
  for (; text[start] === '\n'; start++) next++
  return next
}
