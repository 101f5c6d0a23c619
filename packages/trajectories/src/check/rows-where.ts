import type { Finding } from '../finding/finding.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Table } from '../table/table.ts'
import type { Check } from './check.ts'

/** A finding of a check in one column for every row where `isWrong` holds; none when the table is absent. */
export function* rowsWhere(
  check: Check,
  table: Table | undefined,
  column: string,
  isWrong: (row: number) => boolean,
): Generator<Finding> {
  if (table === undefined) return
  for (let row = 0; row < table.rowCount; row++) if (isWrong(row)) yield rowFinding(check, table, row, column)
}
