import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { outputRules } from '../rule/index.ts'
import type { OutputTable } from '../table/output-table.ts'

/**
 * A row as it may be shown, if it may be shown: every rule that concerns it has coarsened it, in the order of the list.
 *
 * @param table - the rows as they came in
 * @example
 * coarsenedRow(row, table, publicPolicy).disclosure // 'public: O-03, O-02'
 */
export function coarsenedRow<Row extends ReleasableRow>(row: Row, table: OutputTable, policy: Policy): Row {
  const concerned = outputRules.filter((rule) => rule.applies(row, policy))
  const coarsened = concerned.reduce((shown, rule) => rule.release(shown, policy, table), row)
  return { ...coarsened, disclosure: `${policy.profile}: ${concerned.map(({ id }) => id).join(', ')}` }
}
