import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { outputRules } from '../rule/index.ts'
import { type OutputTable, outputTable } from '../table/output-table.ts'
import { coarsenedRow } from './coarsened-row.ts'
import { suppressedRow } from './suppressed-row.ts'

/**
 * The rows as they may leave under a policy, in the same order.
 *
 * The rules are asked about the exact rows, then about the rows as a reader would get them, again and again, until none
 * hides another row. What comes out therefore satisfies every rule on its own figures, so that releasing it a second
 * time changes nothing and a reader can check it without the exact figures.
 *
 * @example
 * releasedRows(document.rows, publicPolicy).filter((row) => row.status === 'suppressed').length
 */
export function releasedRows<Row extends ReleasableRow>(rows: readonly Row[], policy: Policy): Row[] {
  const hiddenBy = new Map<number, string>()
  rows.forEach((row, index) => {
    if (row.status === 'suppressed') hiddenBy.set(index, row.reasons[0] ?? 'O-01')
  })
  const isHidden = (index: number) => hiddenBy.has(index)
  const incoming = outputTable(rows, isHidden)
  const coarsened = rows.map((row) => coarsenedRow(row, incoming, policy))
  const leaving = () =>
    coarsened.map((row, index) => {
      const rule = hiddenBy.get(index)
      return rule === undefined ? row : suppressedRow(row, rule, policy.profile)
    })
  const hidesMore = (shown: readonly Row[]) => hideMore(outputTable(shown, isHidden), policy, hiddenBy)
  while (hidesMore(rows) || hidesMore(leaving())) {
    // each turn hides at least one row more
  }
  return leaving()
}

/** Lets the first rule that has something to hide hide it; false when no rule has. */
function hideMore(table: OutputTable, policy: Policy, hiddenBy: Map<number, string>): boolean {
  for (const rule of outputRules) {
    const before = hiddenBy.size
    for (const { index } of rule.hides(table, policy)) {
      if (!hiddenBy.has(index)) hiddenBy.set(index, rule.id)
    }
    if (hiddenBy.size > before) return true
  }
  return false
}
