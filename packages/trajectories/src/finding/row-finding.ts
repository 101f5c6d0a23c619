import type { Check } from '../check/check.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { Table } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { findingAt } from './finding-at.ts'

/**
 * What a check found in a row; the code is the id of the check in camelCase, `trajectories.endBeforeBegin`.
 *
 * @example
 * rowFinding(endBeforeBegin, spells, 3, 'end')
 */
export function rowFinding(check: Check, table: Table, row: number, column: string): Finding {
  const { id, severity, message, fix } = check
  const code = `trajectories.${id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  const place = { file: fileOfRow(table, row), line: table.lines[row] ?? null, column }
  return findingAt({ code, severity, message, fix }, place)
}
