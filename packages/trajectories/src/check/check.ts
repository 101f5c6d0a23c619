import type { Finding, Severity } from '../finding/finding.ts'
import type { Table } from '../table/table.ts'
import type { Text } from '../text.ts'

/** All tables of a study by canonical name; a check looks at one or several. */
export type TableSet = ReadonlyMap<string, Table>

/** One check on typed tables. */
export interface Check {
  readonly id: string
  readonly severity: Severity
  /** Tables it looks at; it is skipped when one of them is absent. */
  readonly tables: readonly string[]
  readonly label: Text
  readonly message: Text
  readonly fix: Text
  findings(tables: TableSet): Iterable<Finding>
}
