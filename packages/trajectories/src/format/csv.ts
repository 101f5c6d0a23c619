import { decodeText } from '../csv/decode-text.ts'
import { headerFindings, headerName } from '../csv/header-findings.ts'
import { parseRecords } from '../csv/parse-records.ts'
import { sniffDelimiter } from '../csv/sniff-delimiter.ts'
import {
  delimiterUnclear,
  fileEmpty,
  fileHeaderOnly,
  fileTooLarge,
  rowRagged,
  rowsTooMany,
} from '../csv/table-problem.ts'
import { textFindings } from '../csv/text-findings.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { sizeLimits } from './size-limits.ts'

/**
 * Text with one delimiter (comma, semicolon or tab), double quotes and a line of column names. UTF-8, or UTF-16 with a
 * byte order mark, or windows-1252 when declared. Empty lines are skipped; every other record after the header is a
 * row or a finding.
 */
export const csv = {
  id: 'csv',
  label: { nl: 'CSV (tekst met scheidingstekens)', en: 'CSV (delimited text)' },
  extensions: ['csv', 'tsv', 'txt'],
  detect: (head: Uint8Array, name: string) => {
    const isArchive = head[0] === 0x50 && head[1] === 0x4b
    return isArchive ? 0 : /\.(csv|tsv|txt)$/i.test(name) ? 0.9 : 0.1
  },
  read: readCsv,
} satisfies Format

function readCsv(bytes: Uint8Array, file: string, settings: ReadSettings = {}): ReadResult {
  const limits = { ...sizeLimits, ...settings.limits }
  const refuse = (problem: Problem, line: number | null = null): ReadResult => ({
    tables: [],
    findings: [findingAt(problem, { file, line })],
  })
  if (bytes.length > limits.bytes) return refuse(fileTooLarge(limits.bytes))
  const decoded = decodeText(bytes, settings.encoding ?? 'utf-8')
  if ('problem' in decoded) return refuse(decoded.problem, decoded.line)
  const { text } = decoded
  if (text.trim() === '') return refuse(fileEmpty)
  const delimiter = sniffDelimiter(text)
  if (delimiter === null) return refuse(delimiterUnclear)

  const findings = new FindingList()
  let header: readonly string[] | null = null
  let cells: string[][] = []
  const lines: number[] = []
  let rows = 0
  const stopped = parseRecords(text, { delimiter, rowLength: limits.rowLength }, (record, line) => {
    if (header === null) {
      header = record.map(headerName)
      findings.addAll(headerFindings(header, file, line, limits.columns))
      cells = header.map(() => [])
      return
    }
    if (++rows > limits.rows) return
    if (record.length !== header.length) {
      findings.add(findingAt(rowRagged(record.length, header.length), { file, line }))
      return
    }
    for (const [column, cell] of record.entries()) cells[column]?.push(cell)
    lines.push(line)
  })
  if (stopped !== null) findings.add(findingAt(stopped.problem, { file, line: stopped.line }))
  else if (rows === 0) findings.add(findingAt(fileHeaderOnly, { file, line: 1 }))
  if (rows > limits.rows) findings.add(findingAt(rowsTooMany(limits.rows), { file }))

  const table = namedColumns(header ?? [], cells, file, lines)
  findings.addAll(textFindings(table, text, limits.cellLength))
  const unusable = header === null || findings.all().some(({ code }) => unusableCodes.has(code))
  return { tables: unusable ? [] : [table], findings: findings.all() }
}

const unusableCodes = new Set([
  'trajectories.headerDuplicate',
  'trajectories.columnsTooMany',
  'trajectories.fileHeaderOnly',
  'trajectories.rowsTooMany',
  'trajectories.quoteNotClosed',
  'trajectories.quoteMisplaced',
  'trajectories.rowTooLong',
])

function namedColumns(header: readonly string[], cells: string[][], file: string, lines: number[]): RawTable {
  const named = header.flatMap((name, index) => (name === '' ? [] : [{ name, index }]))
  return { file, columns: named.map(({ name }) => name), cells: named.map(({ index }) => cells[index] ?? []), lines }
}
