import type { Day } from '../calendar/calendar-day.ts'
import type { Finding, Severity } from '../finding/finding.ts'
import type { Table } from '../table/table.ts'
import type { Text } from '../text.ts'
import type { BulkWay } from './bulk-way.ts'

/** All tables of a study by canonical name; a check looks at one or several. */
export type TableSet = ReadonlyMap<string, Table>

/** What a study declares that a check may need; every fact may be absent. */
export interface StudyFacts {
  /** The day until which the data were complete (`dataDate` in study.yaml). */
  readonly dataDate?: Day | null
}

/** One check on typed tables. */
export interface Check {
  readonly id: string
  readonly severity: Severity
  /** Tables it looks at; it is skipped when one of them is absent. */
  readonly tables: readonly string[]
  readonly label: Text
  readonly message: Text
  readonly fix: Text
  /** How it is done on a register that does not fit in memory; absent: on some persons at a time. */
  readonly bulk?: BulkWay
  findings(tables: TableSet, facts?: StudyFacts): Iterable<Finding>
}
