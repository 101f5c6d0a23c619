import type { Finding } from '../../finding/finding.ts'
import { findingAt } from '../../finding/finding-at.ts'
import type { Text } from '../../text.ts'
import type { MatchingCell } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

/** One finding for a whole column, at its first cell, with the number of cells it concerns after the message. */
export function columnFinding(
  check: RawCheck,
  column: string,
  cells: readonly MatchingCell[],
  fix: Text = check.fix,
): Finding {
  const { id, severity } = check
  const code = `trajectories.${id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  const count = cells.length
  const message = {
    nl: `${check.message.nl} (${count} ${count === 1 ? 'cel' : 'cellen'} in deze kolom)`,
    en: `${check.message.en} (${count} ${count === 1 ? 'cell' : 'cells'} in this column)`,
  }
  return findingAt(
    { code, severity, message, fix },
    { file: cells[0]?.file ?? '', line: cells[0]?.line ?? null, column },
  )
}
