import type { Text } from '../../text.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import type { OutputEntry, OutputTable } from '../table/output-table.ts'

/** Cells of one table that add up, so that a hidden one could be had by subtracting the others. */
export interface FamilyCells {
  readonly cells: readonly OutputEntry[]
  /** Persons in a cell; null when the row does not show it. */
  count(row: ReleasableRow): number | null
  /** What the cells add up to; null when no shown row says so. */
  readonly total: number | null
  /** Whether one more cell exists that has no row: those to whom nothing happened. */
  readonly remainder: boolean
}

/** One way in which rows of a document add up. */
export interface Family {
  readonly id: string
  readonly label: Text
  /** Every set of cells of this kind in the document. */
  groups(table: OutputTable): Iterable<FamilyCells>
}
