import type { DecimalMark } from '../cell/decimal-mark.ts'
import { headerFindings, headerName } from '../csv/header-findings.ts'
import { fileEmpty, fileHeaderOnly, rowsTooMany } from '../csv/table-problem.ts'
import { type TextInspector, textInspector } from '../csv/text-findings.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'
import { ColumnCollector } from './column-collector.ts'
import { filledLines } from './filled-lines.ts'
import { jsonCell } from './json-cell.ts'
import { jsonMembers } from './json-members.ts'
import { jsonLineBroken, jsonLineTooLong, jsonNameTwice } from './json-problem.ts'

/** What is known at the end of a file. */
export interface ReadJson {
  /** Why nothing was read, or null. */
  readonly refusal: Problem | null
  /** Names of all columns in order, null when they cannot be used: what was taken is not to be used then either. */
  readonly names: readonly string[] | null
  /** The rows that were not taken. */
  readonly table: RawTable
  /** Lines that are not empty: rows of all tables + rejected. */
  readonly records: number
  readonly rejected: number
  readonly findings: FindingList
  /** What there is to say of the texts in cells, beside that. */
  readonly inText: FindingList
}

/** Takes the text of a file piece by piece. */
export interface JsonReader {
  add(text: string): void
  /** The rows since the last time, with the columns that are known by now. */
  take(): RawTable
  end(): ReadJson
}

/** Names as they are written that are looked up no more than once. */
const mostNames = 1000

/**
 * Turns lines of JSON objects into a table. Which columns there are is known at the end only, or beforehand where they
 * are given.
 *
 * @param names - of columns that are known to come, in order
 */
export function jsonReader(
  file: string,
  limits: { readonly rows: number; readonly columns: number; readonly cellLength: number; readonly rowLength: number },
  decimal: DecimalMark | undefined,
  names: readonly string[] = [],
): JsonReader {
  const findings = new FindingList()
  const collector = new ColumnCollector()
  for (const name of names) collector.position(name)
  let inspector: TextInspector | null = null
  let lines: number[] = []
  let [records, rejected, isBlank, isStopped] = [0, 0, true, false]

  const positions = new Map<string, number>()
  const positionOf = (name: string) => {
    const known = positions.get(name)
    if (known !== undefined) return known
    const position = collector.position(headerName(name))
    if (positions.size < mostNames) positions.set(name, position)
    return position
  }
  const addLine = (object: string, line: number) => {
    isBlank = false
    if (records === limits.rows) findings.add(findingAt(rowsTooMany(limits.rows), { file }))
    isStopped ||= records === limits.rows || collector.names.length > limits.columns
    if (isStopped) return
    records++
    const problem = lineProblem(object, limits.rowLength)
    if (problem !== null) {
      findings.add(findingAt(problem, { file, line }))
      rejected++
      return
    }
    lines.push(line)
    collector.beginRow()
    for (const { name, source } of jsonMembers(object)) {
      const position = positionOf(name)
      const { text, problem } = jsonCell(source, decimal)
      const found = collector.set(position, text) ? problem : jsonNameTwice
      if (found !== null)
        findings.add(findingAt(found, { file, line, column: safeName(headerName(name), position + 1) }))
    }
  }
  const text = filledLines(limits.rowLength, addLine)
  const take = () => {
    const table = collector.take(file, lines)
    lines = []
    inspector ??= textInspector(table, limits.cellLength)
    inspector.add(table, null)
    return table
  }
  return {
    add: text.add,
    take,
    end: () => {
      text.end()
      const table = take()
      const headers = headerFindings(collector.names, file, 1, limits.columns)
      findings.addAll(headers)
      const isNameless = collector.names.every((name) => name === '')
      if (isNameless && rejected === 0) findings.add(findingAt(fileHeaderOnly, { file }))
      const isUsable = !isNameless && !isStopped && !headers.some(({ severity }) => severity === 'error')
      return {
        refusal: isBlank ? fileEmpty : null,
        names: isUsable ? collector.names : null,
        table,
        records,
        rejected,
        findings,
        inText: inspector?.findings() ?? new FindingList(),
      }
    },
  }
}

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
