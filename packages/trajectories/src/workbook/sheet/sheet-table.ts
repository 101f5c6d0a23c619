import { headerFindings, headerName } from '../../csv/header-findings.ts'
import { rowsAboveHeader } from '../../csv/row-problem.ts'
import { looksLikeRowsAbove } from '../../csv/rows-above.ts'
import { textFindings } from '../../csv/text-findings.ts'
import type { Finding } from '../../finding/finding.ts'
import { findingAt } from '../../finding/finding-at.ts'
import { FindingList } from '../../finding/finding-list.ts'
import type { Problem } from '../../finding/problem.ts'
import { safeName } from '../../finding/safe-name.ts'
import type { RawTable } from '../../table/raw-table.ts'
import { cellsMerged } from '../problem/cell-problem.ts'
import { columnsHidden, headerJoined, headerUnclear, rowsHidden, titleRows } from '../problem/sheet-problem.ts'
import { columnNames } from './column-names.ts'
import { findHeader, type HeaderPlace } from './find-header.ts'
import type { SheetCells } from './sheet-cells.ts'

/** A sheet as a table, null where it cannot be one, and what there is to say about it. */
export interface SheetTable {
  readonly table: RawTable | null
  readonly findings: readonly Finding[]
}

/**
 * Turns the cells of a sheet into a table: finds the names of the columns, leaves out columns without a name and rows
 * without a value, and puts every problem at its row and column.
 *
 * @param file address of the sheet, `data/clients.xlsx#Cliënten`
 */
export function sheetTable(
  cells: SheetCells,
  file: string,
  limits: { readonly columns: number; readonly cellLength: number },
): SheetTable {
  const unclear = { table: null, findings: [findingAt(headerUnclear, { file, line: cells.rows[0] ?? null })] }
  const place = findHeader(cells)
  if (place === null) return unclear
  const findings = new FindingList()
  const headerLine = cells.rows[place.last] ?? null
  const note = (problem: Problem) => findings.add(findingAt(problem, { file, line: headerLine }))
  if (place.first > 0) note(titleOf(cells, place))
  if (place.last > place.first) note(headerJoined)

  const named = [...columnNames(cells, place)]
    .map(([column, name]) => ({ column, name: headerName(name), texts: cells.columns.get(column) ?? [] }))
    .filter(({ name, texts }) => name !== '' || texts.some((text, row) => row > place.last && text !== ''))
  if (named.some(({ name }) => name.length > limits.cellLength)) return unclear
  const fromHeader = headerFindings(
    named.map(({ name }) => name),
    file,
    headerLine ?? 1,
    limits.columns,
  )
  findings.addAll(fromHeader)
  if (fromHeader.some(({ severity }) => severity === 'error')) return { table: null, findings: findings.all() }

  const read = named.filter(({ name }) => name !== '')
  const nameOf = new Map(
    named.map(({ column, name }, index) => [column, name === '' ? null : safeName(name, index + 1)]),
  )
  const faulty = addCellProblems(cells, nameOf, headerLine ?? 0, file, findings)
  const kept = cells.rows
    .map((line, row) => ({ line, row }))
    .filter(
      ({ line, row }) => row > place.last && (faulty.has(line) || read.some(({ texts }) => (texts[row] ?? '') !== '')),
    )
  addHidden(cells, kept, read, note)
  const table: RawTable = {
    file,
    columns: read.map(({ name }) => name),
    cells: read.map(({ texts }) => kept.map(({ row }) => texts[row] ?? '')),
    lines: kept.map(({ line }) => line),
    ...((headerLine ?? 1) === 1 ? {} : { headerLine: headerLine ?? 1 }),
  }
  findings.addList(textFindings(table, null, limits.cellLength))
  return { table, findings: findings.all() }
}

/** A title of single cells is as it should be; where more cells were passed over, their owner must look. */
function titleOf(cells: SheetCells, { first }: HeaderPlace): Problem {
  const filled = (row: number) => [...cells.columns.values()].flatMap((texts) => texts[row] || [])
  const above = cells.rows.slice(0, first).map((_, row) => filled(row))
  if (looksLikeRowsAbove(above)) return rowsAboveHeader(cells.rows[first] ?? first + 1)
  const isPlain = above.every((texts) => texts.length === 1)
  return isPlain ? titleRows(first) : { ...titleRows(first), severity: 'warning' }
}

/** Reports problems of cells and merged ranges below the header, and gives the rows with a problem. */
function addCellProblems(
  cells: SheetCells,
  nameOf: ReadonlyMap<number, string | null>,
  headerLine: number,
  file: string,
  findings: FindingList,
): ReadonlySet<number> {
  const faulty = new Set<number>()
  for (const [problem, places] of cells.problems)
    for (let index = 0; index < places.length; index += 2) {
      const line = places[index]!
      const column = nameOf.get(places[index + 1]!) ?? null
      if (line <= headerLine || column === null) continue
      faulty.add(line)
      findings.add(findingAt(problem, { file, line, column }))
    }
  for (const { from, to } of cells.merged) {
    const column = nameOf.get(from.column) ?? null
    const size = (to.row - from.row + 1) * (to.column - from.column + 1)
    if (from.row > headerLine && column !== null)
      findings.add(findingAt(cellsMerged(size), { file, line: from.row, column }))
  }
  return faulty
}

function addHidden(
  cells: SheetCells,
  kept: readonly { readonly row: number }[],
  read: readonly { readonly column: number }[],
  note: (problem: Problem) => void,
): void {
  const hidden = new Set(cells.hiddenRows)
  const rows = kept.filter(({ row }) => hidden.has(row)).length
  const columns = read.filter(({ column }) =>
    cells.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
  ).length
  if (rows > 0) note(rowsHidden(rows))
  if (columns > 0) note(columnsHidden(columns))
}
