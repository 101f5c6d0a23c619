import type { RawTable } from '../table/raw-table.ts'

/** The table without some rows; the others keep their line in the file as delivered. */
export function withoutRows(raw: RawTable, removed: ReadonlySet<number>): RawTable {
  if (removed.size === 0) return raw
  const isKept = (_: unknown, row: number) => !removed.has(row)
  return {
    ...raw,
    cells: raw.cells.map((column) => column.filter(isKept)),
    lines: raw.lines.filter(isKept),
    ...(raw.files === undefined ? {} : { files: raw.files.filter(isKept) }),
  }
}
