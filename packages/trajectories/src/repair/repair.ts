import type { RawTable } from '../table/raw-table.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import type { Text } from '../text.ts'

/** A table as it was delivered, with what is known of its columns. */
export interface DeliveredTable {
  readonly raw: RawTable
  /** The canonical table that it is by its name; null for a file that a mapping reads. */
  readonly schema: TableSchema | null
  /** What each column of `raw` is read as, by position; null where that is not known. */
  readonly columns: readonly (ColumnSchema | null)[]
  /** What the owner declares of the cells. */
  readonly settings: TypeSettings
  /** Ids of which two differ only in invisible characters, somewhere in the delivery; see `mixedIds`. */
  readonly mixedIds: ReadonlySet<string>
}

/** One thing that was mended: where, by which repair, and what was done in words; never a value. */
export interface Change {
  readonly file: string
  /** Row in the file as delivered; null when it concerns a whole column. */
  readonly line: number | null
  readonly column: string | null
  /** Id of the repair. */
  readonly rule: string
  readonly done: Text
}

/** A table after a repair. */
export interface Mended {
  readonly raw: RawTable
  readonly changes: readonly Change[]
}

/**
 * One safe repair: it changes how something is written, or takes out what is there twice, and never invents, moves or
 * chooses between values. What it cannot be sure of it leaves alone.
 */
export interface Repair {
  readonly id: string
  readonly label: Text
  /** What is done, as the log of changes says it. */
  readonly done: Text
  /** Why it is safe, and where it stops. */
  readonly safe: Text
  mend(table: DeliveredTable): Mended
}
