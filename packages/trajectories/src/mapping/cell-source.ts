import type { Finding } from '../finding/finding.ts'
import { safeName } from '../finding/safe-name.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Mapping } from './mapping-schema.ts'

/** Looks at rows for what only all rows of a file together tell. */
export interface RowWatch {
  /** Looks at the rows that the file holds at this moment. */
  look(): void
  /** To be called after the last rows. */
  end(): void
}

/** A raw table being mapped, with what the mapping declares of its cells. */
export interface CellSource {
  readonly raw: RawTable
  readonly decimal: '.' | ','
  readonly missing: ReadonlySet<string>
  /** Position of each column name. */
  readonly positions: ReadonlyMap<string, number>
  /** Ending of the columns of one wave, tried before the name itself; empty without waves. */
  readonly ending: string
  readonly watches: RowWatch[]
  report(finding: Finding): void
}

/** A raw table with the declarations of a mapping. */
export function cellSource(raw: RawTable, mapping: Mapping, report: (finding: Finding) => void): CellSource {
  return {
    raw,
    decimal: mapping.decimal ?? '.',
    missing: new Set(['', ...(mapping.missing ?? [])]),
    positions: new Map(raw.columns.map((name, position) => [name, position])),
    ending: '',
    watches: [],
    report,
  }
}

/** The trimmed text of a cell; the empty string when it is missing. */
export function cellText({ raw, missing }: CellSource, position: number, row: number): string {
  const text = (raw.cells[position]?.[row] ?? '').trim()
  return missing.size > 1 && missing.has(text) ? '' : text
}

/** How findings name the column at a position. */
export const shownColumn = ({ raw }: CellSource, position: number) =>
  safeName(raw.columns[position] ?? '', position + 1)

/** The file and line of a row. */
export const placeOfRow = ({ raw }: CellSource, row: number) => ({
  file: fileOfRow(raw, row),
  line: raw.lines[row] ?? null,
})
