import { fileOfRow } from '../../table/file-of-row.ts'
import type { RawTable } from '../../table/raw-table.ts'
import type { ColumnSchema, ColumnType, TableSchema } from '../../table/table-schema.ts'
import type { TypeSettings } from '../../table/type-settings.ts'

/** A cell that matched: its trimmed text and where it stands. */
export interface MatchingCell {
  readonly text: string
  readonly file: string
  readonly line: number | null
}

/**
 * The cells of columns of some types that match a pattern, for every column with at least one, each file apart: files of
 * one table may be written otherwise. None before mapping.
 */
export function* matchingCells(
  [raw, schema, settings]: readonly [RawTable, TableSchema | null, TypeSettings],
  types: readonly ColumnType[],
  pattern: RegExp,
): Generator<{ readonly column: ColumnSchema; readonly cells: readonly MatchingCell[] }> {
  const missing = new Set(settings.mapping?.missing ?? [])
  for (const column of schema?.columns ?? []) {
    const texts = types.includes(column.type) ? raw.cells[raw.columns.indexOf(column.name)] : undefined
    if (texts === undefined) continue
    const byFile = new Map<string, MatchingCell[]>()
    for (let row = 0; row < texts.length; row++) {
      const text = (texts[row] ?? '').trim()
      if (!pattern.test(text) || missing.has(text)) continue
      const file = fileOfRow(raw, row)
      const cells = byFile.get(file) ?? []
      if (cells.length === 0) byFile.set(file, cells)
      cells.push({ text, file, line: raw.lines[row] ?? null })
    }
    for (const cells of byFile.values()) yield { column, cells }
  }
}
