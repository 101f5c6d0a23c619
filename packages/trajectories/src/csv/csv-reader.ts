import type { Problem } from '../finding/problem.ts'
import type { RawTable } from '../table/raw-table.ts'
import { type CollectedTable, type TableCollector, tableCollector } from './collect-table.ts'
import { type RecordParser, recordParser } from './parse-records.ts'
import { type Delimiter, delimiters, sniffDelimiter } from './sniff-delimiter.ts'
import { delimiterUnclear, fileEmpty } from './table-problem.ts'
import { holdsSuspect, type TextInspector, textInspector } from './text-findings.ts'

/** What is known at the end of a file. */
export interface ReadCsv extends CollectedTable {
  /** Why nothing was read, or null. */
  readonly refusal: Problem | null
  /** Records below the names of the columns: rows of all tables + rejected. */
  readonly records: number
}

/** Takes the text of a file piece by piece and gives the table at the end, or in between what there is of it. */
export interface CsvReader {
  add(text: string): void
  /** The rows since the last time, which are then in no other table; null before the names of the columns are known. */
  take(): RawTable | null
  /** The rows that were not taken. Without a table, what was taken before is not to be used either. */
  end(): ReadCsv
}

/** A delimiter is looked for in so many characters, unless there is more at once. */
const headLength = 1_048_576

/**
 * Turns the text of a CSV file into a table: what separates the columns, where their names stand, the rows, and what
 * there is to say of each. In which pieces the text comes makes no difference.
 *
 * @param declared - the delimiter, when the owner of the file names it
 */
export function csvReader(
  file: string,
  declared: Delimiter | undefined,
  limits: { readonly rows: number; readonly columns: number; readonly cellLength: number; readonly rowLength: number },
): CsvReader {
  let head: string | null = ''
  let [isBlank, lastCharacter] = [true, '']
  let suspect: string | null = ''
  let refusal: Problem | null = null
  let opened: { readonly collector: TableCollector; readonly parser: RecordParser } | null = null
  let inspector: TextInspector | null = null

  const open = (start: string) => {
    head = null
    const announced = announcedDelimiter(start)
    // The line stays as an empty one, so that lines keep their numbers.
    const text = announced === null ? start : start.replace(/^[^\n]*/, '')
    const delimiter = declared ?? announced ?? sniffDelimiter(text)
    isBlank = text.trim() === ''
    if (delimiter === null) {
      refusal = delimiterUnclear
      return
    }
    const collector = tableCollector(file, delimiter, limits)
    opened = { collector, parser: recordParser({ delimiter, rowLength: limits.rowLength }, collector.add) }
    opened.parser.add(text)
  }
  const inspected = (table: RawTable | null) => {
    if (table === null) return null
    inspector ??= textInspector(table, limits.cellLength)
    inspector.add(table, suspect)
    return table
  }
  return {
    add: (text) => {
      // A suspect may stand where two pieces meet.
      if (suspect !== null && holdsSuspect(lastCharacter + text)) suspect = null
      lastCharacter = text.slice(-1)
      if (head === null) {
        isBlank &&= text.trim() === ''
        opened?.parser.add(text)
        return
      }
      head += text
      if (head.length >= headLength) open(head)
    },
    take: () => inspected(opened?.collector.take() ?? null),
    end: () => {
      if (head !== null) open(head)
      if (isBlank) refusal = fileEmpty
      if (refusal !== null || opened === null) return { ...nothing, refusal }
      opened.parser.end()
      const { table, rejected, findings } = opened.collector.end()
      inspected(table)
      const inText = table === null ? [] : (inspector?.findings().all() ?? [])
      const records = opened.collector.records()
      return { refusal: null, table, rejected, records, findings: [...findings, ...inText] }
    },
  }
}

const nothing = { table: null, rejected: 0, records: 0, findings: [] }

/** The delimiter that a spreadsheet wrote in the first line, `sep=;`. */
function announcedDelimiter(text: string): Delimiter | null {
  const named = /^"?sep=(.)"?[;,\t|]*(\n|$)/i.exec(text)?.[1]
  return delimiters.find((delimiter) => delimiter === named) ?? null
}
