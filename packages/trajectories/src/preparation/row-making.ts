import { FindingList } from '../finding/finding-list.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import type { PlannedRule } from '../mapping/plan-rules.ts'
import { rowCollector } from '../mapping/row-collector.ts'
import { rowWays } from '../mapping/row-way.ts'
import type { RawTable } from '../table/raw-table.ts'

/** How rows of a delivered table become rows of a canonical one. */
export interface RowMaking {
  readonly columns: readonly string[]
  /** What there is to say before any row. */
  readonly findings: FindingList
  /** Rows of one way stand before those of the next: every wave is a way of its own. */
  readonly ways: readonly {
    readonly findings: FindingList
    /** What becomes of the rows that are at hand. */
    rows(): RawTable
    /** To be called after the last rows. */
    end(): void
  }[]
}

/** By a rule of the mapping. */
export function mappedRows(planned: PlannedRule, raw: RawTable, mapping: Mapping): RowMaking {
  const { columns } = planned
  const { findings, ways } = rowWays(planned, raw, mapping)
  const made = ways.map((way) => ({
    findings: way.findings,
    rows: () => {
      const collector = rowCollector(columns)
      way.map(collector)
      return collector.table()
    },
    end: way.end,
  }))
  return { columns, findings, ways: made }
}

/** As they are: the table has canonical columns already. */
export const rowsAsDelivered = (raw: RawTable): RowMaking => ({
  columns: raw.columns,
  findings: new FindingList(),
  ways: [{ findings: new FindingList(), rows: () => raw, end: () => {} }],
})
