import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { RawTable } from '../table/raw-table.ts'
import { findHeader } from './find-header.ts'
import { headerFindings, headerName } from './header-findings.ts'
import { linesLikeRows } from './lines-like-rows.ts'
import type { CsvRecord } from './parse-records.ts'
import { rowsInsideQuotes } from './record-problem.ts'
import { linesAboveHeader, rowRagged, rowsAboveHeader, rowsWithoutValue } from './row-problem.ts'
import { looksLikeRowsAbove } from './rows-above.ts'
import type { Delimiter } from './sniff-delimiter.ts'
import { fileHeaderOnly, rowsTooMany } from './table-problem.ts'

const sampledRecords = 50

/** Records below the names of the columns: the table they make, and how many are in no table. */
export interface CollectedTable {
  /** Null when there are no usable names of columns or no rows. */
  readonly table: RawTable | null
  readonly rejected: number
  readonly findings: readonly Finding[]
}

/** Takes the records of a file one by one and gives the table at the end, or in between what there is of it. */
export interface TableCollector {
  add(record: CsvRecord): void
  /** The rows since the last time, which are then in no other table; null before the names of the columns are known. */
  take(): RawTable | null
  /** The rows that were not taken. Without a table, what was taken before is not to be used either. */
  end(): CollectedTable
  /** Records below the names of the columns. */
  records(): number
}

/**
 * Turns records into a table: finds the names of the columns among the first 50 records, leaves out records without
 * any value, and rejects those with another number of cells. Empty cells beyond the last named column do not count.
 */
export function tableCollector(
  file: string,
  delimiter: Delimiter,
  limits: { readonly rows: number; readonly columns: number },
): TableCollector {
  const findings = new FindingList()
  const first: CsvRecord[] = []
  let columns: HeaderColumns | null = null
  let opened = false
  let lines: number[] = []
  let records = 0
  let [rows, rejected, valueless, firstValueless] = [0, 0, 0, 0]
  const report = (problem: Parameters<typeof findingAt>[0], line: number | null) =>
    findings.add(findingAt(problem, { file, line }))

  function open(): void {
    opened = true
    const index = findHeader(first)
    const header = index === null ? first[0] : first[index]
    if (index === null && header?.problem) report(header.problem, header.line)
    if (index === null || header === undefined) return
    const above = first.slice(0, index).map(({ cells }) => cells.filter((cell) => cell.trim() !== ''))
    const aboveProblem = looksLikeRowsAbove(above) ? rowsAboveHeader(header.line) : linesAboveHeader(index, header.line)
    if (index > 0) report(aboveProblem, first[0]?.line ?? 1)
    columns = headerColumns(header.cells.map(headerName), header.line)
    for (const record of first.slice(index + 1)) addRow(record, columns)
  }

  function addRow({ cells, problem, line, lineCount }: CsvRecord, { width, names, kept }: HeaderColumns): void {
    rows++
    records += problem === null ? 1 : lineCount
    if (problem !== null || rows > limits.rows) {
      rejected += problem === null ? 1 : lineCount
      if (problem !== null) report(problem, line)
      return
    }
    if (names.length > 1 && isBlankFrom(cells, 0)) {
      rejected++
      if (valueless++ === 0) firstValueless = line
      return
    }
    if (cells.length < width || !isBlankFrom(cells, names.length)) {
      rejected++
      report(rowRagged(cells.length, names.length), line)
      return
    }
    if (lineCount > 1) {
      const alike = linesLikeRows(cells, delimiter, names.length)
      if (alike > 0) report(rowsInsideQuotes(alike), line)
    }
    for (let column = 0; column < kept.length; column++) kept[column]!.push(cells[column] ?? '')
    lines.push(line)
  }

  function takeRows(from: HeaderColumns): RawTable {
    for (const [index, cells] of from.kept.entries())
      if (from.names[index] === '' && !isBlankFrom(cells, 0)) from.filled.add(index)
    const table = namedColumns(from, file, lines)
    from.kept = from.names.map(() => [])
    lines = []
    return table
  }

  return {
    add: (record) => {
      if (opened) {
        if (columns !== null) addRow(record, columns)
        return
      }
      first.push(record)
      if (first.length === sampledRecords) open()
    },
    take: () => (columns === null ? null : takeRows(columns)),
    records: () => records,
    end: () => {
      if (!opened) open()
      if (columns === null) return { table: null, rejected: 0, findings: findings.all() }
      const { names, line, filled } = columns
      if (rows === 0) report(fileHeaderOnly, line)
      if (rows > limits.rows) report(rowsTooMany(limits.rows), null)
      if (valueless > 0) report(rowsWithoutValue(valueless), firstValueless)
      const table = takeRows(columns)
      const isUsed = (index: number) => names[index] !== '' || filled.has(index)
      const headers = headerFindings(
        names.filter((_, index) => isUsed(index)),
        file,
        line,
        limits.columns,
      )
      const usable = rows > 0 && rows <= limits.rows && !headers.some(({ severity }) => severity === 'error')
      return { table: usable ? table : null, rejected, findings: [...headers, ...findings.all()] }
    },
  }
}

/** The names of the columns with the cells collected so far; `width` reaches to the last column with a name. */
interface HeaderColumns {
  readonly names: readonly string[]
  readonly width: number
  readonly line: number
  kept: string[][]
  /** Columns without a name that hold something. */
  readonly filled: Set<number>
}

const headerColumns = (names: readonly string[], line: number): HeaderColumns => ({
  names,
  width: names.findLastIndex((name) => name !== '') + 1,
  line,
  kept: names.map(() => []),
  filled: new Set(),
})

/** Whether all cells from a place on are empty but for blanks. */
function isBlankFrom(cells: readonly string[], first: number): boolean {
  for (let index = first; index < cells.length; index++) if (cells[index]!.trim() !== '') return false
  return true
}

function namedColumns({ names, kept, line }: HeaderColumns, file: string, lines: readonly number[]): RawTable {
  const named = names.flatMap((name, index) => (name === '' ? [] : [{ name, cells: kept[index] ?? [] }]))
  const header = line === 1 ? {} : { headerLine: line }
  return { file, columns: named.map(({ name }) => name), cells: named.map(({ cells }) => cells), lines, ...header }
}
