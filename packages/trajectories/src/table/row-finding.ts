import type { Check } from '../check/check.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { fileOfRow } from './file-of-row.ts'
import type { Table } from './table.ts'

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
