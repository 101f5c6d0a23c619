import type { Text } from '../../text.ts'
import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import type { OutputEntry, OutputTable } from '../table/output-table.ts'

/**
 * One rule on the way out: which rows it hides, and how it coarsens the rows it concerns.
 * Rules see the whole document, since a hidden number can often be had from the numbers beside it.
 */
export interface OutputRule {
  /** Number in the disclosure rules, `O-01`; the code in a row's `reasons` and in the glossary. */
  readonly id: string
  readonly label: Text
  /** Whether the rule coarsens this row; a rule that only hides concerns none. */
  applies(row: ReleasableRow, policy: Policy): boolean
  /** Entries to hide, among those shown; the gate asks again until no rule hides another. */
  hides(table: OutputTable, policy: Policy): Iterable<OutputEntry>
  /**
   * The row as it may leave; coarsening twice changes nothing the second time.
   * @param table - the rows as they came in, of which this is one
   */
  release<Row extends ReleasableRow>(row: Row, policy: Policy, table: OutputTable): Row
}
