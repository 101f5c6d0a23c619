import { type CellContext, type CellSettings, isProblem } from '../cell/cell-reader.ts'
import { cellReaders } from '../cell/index.ts'
import { isMissingWord, missingWordUndeclared } from '../cell/missing-word.ts'
import type { CodeList } from '../codebook/code-list.ts'
import { codeListOf } from '../codebook/code-list-of.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import { columnStores } from './column-store.ts'
import { fileOfRow } from './file-of-row.ts'
import { matchColumns } from './match-columns.ts'
import type { RawTable } from './raw-table.ts'
import type { ColumnValues, Table } from './table.ts'
import type { ColumnSchema, TableSchema } from './table-schema.ts'
import type { TypeSettings } from './type-settings.ts'

/** A typed table, null when a required column is missing, with the count of rows; accepted + rejected = rows read. */
export interface TypedTable {
  readonly table: Table | null
  readonly findings: readonly Finding[]
  readonly accepted: number
  readonly rejected: number
}

const valueMissing: Problem = {
  code: 'trajectories.valueMissing',
  severity: 'error',
  message: { nl: 'Deze cel mag niet leeg zijn', en: 'This cell may not be empty' },
  fix: {
    nl: 'Vul de cel in, of haal de rij weg als zij niet bij het onderzoek hoort',
    en: 'Fill in the cell, or remove the row when it does not belong to the study',
  },
}

/**
 * Text cells into the typed columns of a canonical table. Columns it does not know are not read; a row with an error in
 * any cell is rejected as a whole and counted.
 *
 * @example
 * typeTable(persons, raw, { mapping: { decimal: ',' } }).rejected // 0
 */
export function typeTable(schema: TableSchema, raw: RawTable, settings: TypeSettings = {}): TypedTable {
  const matched = matchColumns(schema, raw)
  const findings = new FindingList()
  findings.addAll(matched.findings)
  const rows = raw.lines.length
  if (matched.missing > 0) return { table: null, findings: findings.all(), accepted: 0, rejected: rows }

  const keep = new Array<boolean>(rows).fill(true)
  const missing = new Set(['', ...(settings.mapping?.missing ?? [])])
  const stores = matched.columns.map(({ column, position }) => {
    const store = columnStores[column.type](rows)
    const read = cellReaders[column.type]
    const contextOf = cellContexts(column, raw, settings)
    const cells = raw.cells[position] ?? []
    const words = new Map<string, { text: string; row: number }[]>()
    for (let row = 0; row < rows; row++) {
      const text = (cells[row] ?? '').trim()
      const value = missing.has(text) ? null : read(text, contextOf(row))
      const isWord = (column.type === 'id' || isProblem(value)) && isMissingWord(text) && !missing.has(text)
      if (isWord) {
        const file = fileOfRow(raw, row)
        const found = words.get(file)
        if (found === undefined) words.set(file, [{ text, row }])
        else found.push({ text, row })
      }
      if (isWord && isProblem(value)) {
        keep[row] = false
        continue
      }
      if (isProblem(value)) report(value, row, column)
      else if (value !== null) store.set(row, value)
      if (column.required && (value === null || isNote(value))) report(valueMissing, row, column)
    }
    for (const found of words.values()) {
      const texts = found.map(({ text }) => text)
      report(missingWordUndeclared(texts, column.type === 'id'), found[0]!.row, column)
    }
    return { name: column.name, store }
  })

  function report(problem: Problem, row: number, column: ColumnSchema): void {
    const place = { file: fileOfRow(raw, row), line: raw.lines[row] ?? null, column: column.name }
    findings.add(findingAt(problem, place))
    if (problem.severity === 'error') keep[row] = false
  }

  const accepted = keep.filter(Boolean).length
  const kept = accepted === rows ? null : keep
  const columns = new Map<string, ColumnValues>(stores.map(({ name, store }) => [name, store.values(kept)]))
  const where = rowsKept(raw, kept)
  const rejectedKeys = kept === null ? {} : { rejectedKeys: keysOfRejected(schema, raw, kept) }
  const table: Table = { schema, file: raw.file, rowCount: accepted, ...where, columns, ...rejectedKeys }
  return { table, findings: findings.all(), accepted, rejected: rows - accepted }
}

const isNote = (value: unknown) => isProblem(value) && value.severity === 'note'

function rowsKept(raw: RawTable, keep: readonly boolean[] | null): Pick<Table, 'lines' | 'files'> {
  const isKept = (_: unknown, row: number) => keep === null || keep[row] === true
  const lines = Int32Array.from(raw.lines.filter(isKept))
  return raw.files === undefined ? { lines } : { lines, files: raw.files.filter(isKept) }
}

function keysOfRejected({ key: [key, other] }: TableSchema, raw: RawTable, kept: readonly boolean[]): Set<string> {
  const cells = other === undefined ? raw.cells[raw.columns.indexOf(key ?? '')] : undefined
  return new Set((cells ?? []).flatMap((cell, row) => (kept[row] === true ? [] : [cell.trim().normalize('NFC')])))
}

/** The context of a cell by row: the same for all rows, unless another column decides which codes are allowed. */
function cellContexts(column: ColumnSchema, raw: RawTable, settings: TypeSettings): (row: number) => CellContext {
  const cellSettings: CellSettings = {
    decimal: settings.mapping?.decimal ?? '.',
    dates: settings.mapping?.dates ?? 'iso',
  }
  const own = column.ownStates === true ? ownStateList(settings) : null
  const usual = own ?? (column.codeList === undefined ? null : codeListOf(column.codeList))
  const context = (codeLists: readonly (CodeList | null)[]): CellContext => ({
    column,
    settings: cellSettings,
    codeLists: codeLists.filter((list) => list !== null),
  })
  const otherwise = context([usual])
  const by = column.codeListBy
  const deciding = by === undefined ? undefined : raw.cells[raw.columns.indexOf(by.column)]
  if (by === undefined || deciding === undefined) return () => otherwise
  const contexts = new Map(Object.entries(by.lists).map(([code, id]) => [code, context([codeListOf(id), own])]))
  return (row) => contexts.get((deciding[row] ?? '').trim()) ?? otherwise
}

function ownStateList({ states = [] }: TypeSettings): CodeList | null {
  if (states.length === 0) return null
  return {
    id: 'states',
    version: 'study.yaml',
    label: { nl: 'eigen toestanden', en: 'own states' },
    codes: Object.fromEntries(states.map(({ id, label }) => [id, label])),
  }
}
