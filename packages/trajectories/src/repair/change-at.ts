import { safeName } from '../finding/safe-name.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Change, Repair } from './repair.ts'

/** A change by a repair in a row, and in a column when it is about one cell. */
export function changeAt(repair: Repair, raw: RawTable, row: number, position: number | null): Change {
  return {
    file: fileOfRow(raw, row),
    line: raw.lines[row] ?? null,
    column: position === null ? null : safeName(raw.columns[position] ?? '', position + 1),
    rule: repair.id,
    done: repair.done,
  }
}
