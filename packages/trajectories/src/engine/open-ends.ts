import { isProblem } from '../cell/cell-reader.ts'
import type { DateOrder } from '../cell/date-order.ts'
import { cellReaders } from '../cell/index.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { openEndMark } from './cell-sql.ts'
import { type Database, identifier } from './database.ts'
import type { PlainCsv } from './plain-csv.ts'
import type { Stretch } from './staged-table.ts'

const shown = 200

/** Cells that say that an end has not come yet: how many, and what there is to say of the first. */
interface OpenEnds {
  readonly count: number
  readonly findings: readonly Finding[]
}

/** The open ends in rows that the engine read surely, by column and then by line; their cells are empty afterwards. */
export async function takeOpenEnds(
  database: Database,
  stretches: readonly Stretch[],
  plain: PlainCsv,
  schema: TableSchema,
): Promise<OpenEnds> {
  const findings: Finding[] = []
  let count = 0
  for (const column of schema.columns) {
    const problem = openEndProblem(column)
    if (problem === null || !plain.names.includes(column.name)) continue
    const name = identifier(column.name)
    for (const { table, first } of stretches) {
      const where = `WHERE ${name} = ${openEndMark}`
      const found = await database.count(`SELECT count(*)::DOUBLE FROM ${table} ${where}`)
      if (found === 0) continue
      count += found
      if (findings.length < shown)
        for (const [place] of await database.rows(
          `SELECT place FROM ${table} ${where} ORDER BY place LIMIT ${shown}`,
        )) {
          const line = plain.lines.lineOf(first + Number(place))
          findings.push(findingAt(problem, { file: plain.file, line, column: column.name }))
        }
      await database.run(`UPDATE ${table} SET ${name} = NULL ${where}`)
    }
  }
  return { count, findings }
}

/** How many cells of a raw table say so. */
export function openEndsIn(raw: RawTable, schema: TableSchema, settings: TypeSettings): number {
  const dates = settings.mapping?.dates ?? 'iso'
  const missing = new Set(settings.mapping?.missing ?? [])
  let count = 0
  for (const column of schema.columns) {
    const cells = raw.cells[raw.columns.indexOf(column.name)]
    if (openEndProblem(column) === null || cells === undefined) continue
    for (const cell of cells) if (!missing.has(cell.trim()) && isOpenEnd(cell.trim(), column, dates)) count++
  }
  return count
}

/**
 * The findings of the rows that were read closely together with the open ends of the others, as if all rows had been
 * read one by one.
 *
 * @param closely - open ends among the rows that were read closely
 */
export function withOpenEnds(
  typing: readonly Finding[],
  surely: OpenEnds,
  closely: number,
  schema: TableSchema,
): Finding[] {
  const code = surely.findings[0]?.code
  if (code === undefined) return [...typing]
  const order = (finding: Finding) => schema.columns.findIndex(({ name }) => name === finding.column)
  const known = typing.filter((finding) => finding.code === code && finding.line !== null)
  const first = [...known, ...surely.findings].sort(
    (one, other) => order(one) - order(other) || (one.line ?? 0) - (other.line ?? 0),
  )
  const list = new FindingList(shown)
  for (const finding of first.slice(0, shown)) list.add(finding)
  list.addUnseen(first[0]!, surely.count + closely - Math.min(shown, first.length))
  return [...typing.filter((finding) => finding.code !== code), ...list.all()]
}

function isOpenEnd(text: string, column: ColumnSchema, dates: DateOrder): boolean {
  if (!text.includes('9999')) return false
  const problem = read(text, column, dates)
  return isProblem(problem) && problem.severity === 'note'
}

const read = (text: string, column: ColumnSchema, dates: DateOrder) =>
  cellReaders.day(text, { column, settings: { decimal: '.', dates }, codeLists: [] })

function openEndProblem(column: ColumnSchema): Problem | null {
  if (column.type !== 'day' || column.openEnd !== true) return null
  const problem = read('9999-12-31', column, 'iso')
  return isProblem(problem) ? problem : null
}
