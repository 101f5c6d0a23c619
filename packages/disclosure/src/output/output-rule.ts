import type { Text } from '../text.ts'
import type { Policy } from './policy.ts'
import type { ReleasableRow } from './releasable-row.ts'

/** One rule on the way out: whether it concerns a row, and the row as it may leave. */
export interface OutputRule {
  /** Number in the disclosure rules, `O-01`. */
  readonly id: string
  readonly label: Text
  applies(row: ReleasableRow, policy: Policy): boolean
  release<Row extends ReleasableRow>(row: Row, policy: Policy): Row
}
