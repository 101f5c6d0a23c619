import { isUtf8 } from 'node:buffer'
import type { DecimalMark } from '../cell/decimal-mark.ts'
import { decodeText } from '../csv/decode-text.ts'
import { headerFindings, headerName } from '../csv/header-findings.ts'
import { fileEmpty, fileHeaderOnly, fileTooLarge, rowsTooMany } from '../csv/table-problem.ts'
import { textFindings } from '../csv/text-findings.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import { ColumnCollector } from '../json/column-collector.ts'
import { jsonCell } from '../json/json-cell.ts'
import { jsonMembers } from '../json/json-members.ts'
import { jsonLineBroken, jsonLineTooLong, jsonNameTwice } from '../json/json-problem.ts'
import type { Format, ReadResult, ReadSettings } from './format.ts'
import { type SizeLimits, sizeLimits } from './size-limits.ts'

/**
 * One JSON object a line, of names with one value each. Columns are all names in the order in which they first appear;
 * a row that lacks one has an empty cell there. Empty lines are skipped; every other line is a row or a finding. JSON is
 * UTF-8 by its standard, so that a declared encoding counts only for a file that is not.
 */
export const jsonLines = {
  id: 'json-lines',
  label: { nl: 'JSON-regels (een object per regel)', en: 'JSON lines (one object a line)' },
  extensions: ['jsonl', 'ndjson'],
  detect: (head: Uint8Array, name: string) => {
    if (/\.(jsonl|ndjson)$/i.test(name)) return 0.95
    return /^\s*\{\s*"/.test(Buffer.from(head).toString('latin1')) ? 0.2 : 0
  },
  read: readJsonLines,
} satisfies Format

function readJsonLines(bytes: Uint8Array, file: string, settings: ReadSettings = {}): ReadResult {
  const limits = { ...sizeLimits, ...settings.limits }
  const refuse = (problem: Problem, line: number | null = null): ReadResult => ({
    tables: [],
    findings: [findingAt(problem, { file, line })],
  })
  if (bytes.length > limits.bytes) return refuse(fileTooLarge(limits.bytes))
  const decoded = decodeText(bytes, isUtf8(bytes) ? 'utf-8' : (settings.encoding ?? 'utf-8'))
  if ('problem' in decoded) return refuse(decoded.problem, decoded.line)
  if (decoded.text.trim() === '') return refuse(fileEmpty)
  const remarks = decoded.remarks.map(({ problem, line }) => findingAt(problem, { file, line }))
  const read = readLines(decoded.text, file, limits, settings.decimal)
  return { ...read, findings: [...remarks, ...read.findings] }
}

function readLines(text: string, file: string, limits: SizeLimits, decimal?: DecimalMark): ReadResult {
  const findings = new FindingList()
  const collector = new ColumnCollector()
  const lines: number[] = []
  let rejected = 0
  for (const [line, object] of filledLines(text)) {
    if (lines.length + rejected === limits.rows) findings.add(findingAt(rowsTooMany(limits.rows), { file }))
    if (lines.length + rejected === limits.rows || collector.names.length > limits.columns) break
    const problem = lineProblem(object, limits.rowLength)
    if (problem !== null) {
      findings.add(findingAt(problem, { file, line }))
      rejected++
      continue
    }
    lines.push(line)
    collector.beginRow()
    for (const { problem, column } of cellProblems(object, collector, decimal))
      findings.add(findingAt(problem, { file, line, column }))
  }
  findings.addAll(headerFindings(collector.names, file, 1, limits.columns))
  const table = collector.table(file, lines)
  if (table.columns.length === 0 && rejected === 0) findings.add(findingAt(fileHeaderOnly, { file }))
  findings.addAll(textFindings(table, everySuspect, limits.cellLength))
  const isUnusable = table.columns.length === 0 || findings.all().some(({ code }) => unusableCodes.has(code))
  return { tables: isUnusable ? [] : [table], findings: findings.all(), rejected }
}

/** The lines that are not empty, with their number from 1. */
function* filledLines(text: string): Iterable<[number, string]> {
  for (let start = 0, line = 1; start < text.length; line++) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const filled = text.slice(start, end).trim()
    if (filled !== '') yield [line, filled]
    start = end + 1
  }
}

const unusableCodes = new Set([
  'trajectories.headerDuplicate',
  'trajectories.columnsTooMany',
  'trajectories.rowsTooMany',
])

function lineProblem(text: string, rowLength: number): Problem | null {
  if (text.length > rowLength) return jsonLineTooLong(rowLength)
  if (!text.startsWith('{')) return jsonLineBroken
  try {
    JSON.parse(text)
    return null
  } catch {
    return jsonLineBroken
  }
}

/** Puts the cells of one object in place and gives what is wrong with them, by column. */
function cellProblems(
  object: string,
  collector: ColumnCollector,
  decimal?: DecimalMark,
): { problem: Problem; column: string }[] {
  return jsonMembers(object).flatMap(({ name, source }) => {
    const position = collector.position(headerName(name))
    const { text, problem } = jsonCell(source, decimal)
    const found = collector.set(position, text) ? problem : jsonNameTwice
    return found === null ? [] : [{ problem: found, column: safeName(headerName(name), position + 1) }]
  })
}

/** Has one of each kind of character that cells are searched for, so that every cell is. */
const everySuspect = '\u0000\uFFFD'
