import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { RawTable } from '../table/raw-table.ts'
import { findHeader } from './find-header.ts'
import { headerFindings, headerName } from './header-findings.ts'
import type { CsvRecord } from './parse-records.ts'
import { rowsInsideQuotes } from './record-problem.ts'
import { linesAboveHeader, rowRagged, rowsWithoutValue } from './row-problem.ts'
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

/** Takes the records of a file one by one and gives the table at the end. */
export interface TableCollector {
  add(record: CsvRecord): void
  end(): CollectedTable
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
  const lines: number[] = []
  let [rows, rejected, valueless, firstValueless] = [0, 0, 0, 0]
  const report = (problem: Parameters<typeof findingAt>[0], line: number | null) =>
    findings.add(findingAt(problem, { file, line }))

  function open(): void {
    opened = true
    const index = findHeader(first)
    const header = index === null ? first[0] : first[index]
    if (index === null && header?.problem) report(header.problem, header.line)
    if (index === null || header === undefined) return
    if (index > 0) report(linesAboveHeader(index, header.line), first[0]?.line ?? 1)
    columns = headerColumns(header.cells.map(headerName), header.line)
    for (const record of first.slice(index + 1)) addRow(record, columns)
  }

  function addRow({ cells, problem, line, lineCount }: CsvRecord, { width, names, kept }: HeaderColumns): void {
    rows++
    if (problem !== null || rows > limits.rows) {
      rejected += problem === null ? 1 : lineCount
      if (problem !== null) report(problem, line)
      return
    }
    const isBlank = (cell: string) => cell.trim() === ''
    if (names.length > 1 && cells.every(isBlank)) {
      rejected++
      if (valueless++ === 0) firstValueless = line
      return
    }
    if (cells.length < width || !cells.slice(names.length).every(isBlank)) {
      rejected++
      report(rowRagged(cells.length, names.length), line)
      return
    }
    if (lineCount > 1) {
      const alike = linesLikeRows(cells, delimiter, names.length)
      if (alike > 0) report(rowsInsideQuotes(alike), line)
    }
    for (const [column, values] of kept.entries()) values.push(cells[column] ?? '')
    lines.push(line)
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
    end: () => {
      if (!opened) open()
      if (columns === null) return { table: null, rejected: 0, findings: findings.all() }
      const { names, line, kept } = columns
      if (rows === 0) report(fileHeaderOnly, line)
      if (rows > limits.rows) report(rowsTooMany(limits.rows), null)
      if (valueless > 0) report(rowsWithoutValue(valueless), firstValueless)
      const isUsed = (index: number) => names[index] !== '' || kept[index]?.some((cell) => cell.trim() !== '') === true
      const headers = headerFindings(
        names.filter((_, index) => isUsed(index)),
        file,
        line,
        limits.columns,
      )
      const usable = rows > 0 && rows <= limits.rows && !headers.some(({ severity }) => severity === 'error')
      const table = namedColumns(columns, file, lines)
      return { table: usable ? table : null, rejected, findings: [...headers, ...findings.all()] }
    },
  }
}

/** The names of the columns with the cells collected so far; `width` reaches to the last column with a name. */
interface HeaderColumns {
  readonly names: readonly string[]
  readonly width: number
  readonly line: number
  readonly kept: readonly string[][]
}

const headerColumns = (names: readonly string[], line: number): HeaderColumns => ({
  names,
  width: names.findLastIndex((name) => name !== '') + 1,
  line,
  kept: names.map(() => []),
})

function namedColumns({ names, kept }: HeaderColumns, file: string, lines: readonly number[]): RawTable {
  const named = names.flatMap((name, index) => (name === '' ? [] : [{ name, cells: kept[index] ?? [] }]))
  return { file, columns: named.map(({ name }) => name), cells: named.map(({ cells }) => cells), lines }
}

/** Whole lines inside cells with as many delimiters as a row has. */
function linesLikeRows(cells: readonly string[], delimiter: Delimiter, width: number): number {
  if (width < 2) return 0
  const inner = cells.flatMap((cell) => cell.split('\n').slice(1, -1))
  return inner.filter((line) => line.split(delimiter).length === width && !line.startsWith(delimiter)).length
}
