import type { Finding } from '../finding/finding.ts'
import type { TableSchema } from '../table/table-schema.ts'

/** A table of a register that is kept in the engine, under its canonical name. */
export interface BulkTable {
  readonly schema: TableSchema
  readonly file: string
  /** Columns of the schema that were delivered. */
  readonly columns: ReadonlySet<string>
}

/** Rows of several tables that are looked at together; only what is found in the first table counts. */
export interface RowsTogether {
  readonly table: string
  /**
   * Condition in SQL on the rows of every table that is looked at, the first one included, when only the rows of the
   * first are considered for which `among` holds.
   */
  readonly where: (among: string) => ReadonlyMap<string, string>
  /** Expression by whose value the rows of the first table may be divided over several looks. */
  readonly divideBy: string
  /** How many rows of the first table are considered at a time, where the condition holds something of each; default all. */
  readonly rowsAtOnce?: number
}

/** Numbers that the engine counts, and what follows from them. */
export interface Count {
  /** A statement that gives one row of numbers. */
  readonly sql: string
  finding(numbers: readonly number[]): Finding | null
}

/**
 * How a check is done on a register whose rows are never in memory together. Without one, a check is done on the rows of
 * some persons at a time, which is right when it needs no more than the rows of one person and the registers that are
 * about nobody. Columns are those of the schema, days as days since 1970-01-01, with `owner_key` (a number for the
 * person a row belongs to) and `ordinal` (place in the delivery) beside them; a table that is absent has no rows.
 */
export type BulkWay =
  | {
      /**
       * Statements that give the `owner_key` of everyone of whom the check might say something, and maybe of others;
       * absent: everyone.
       */
      readonly suspects?: (tables: ReadonlyMap<string, BulkTable>) => readonly string[]
      /** Rows, by table, that must be seen beside those of any person: a condition in SQL that holds for few. */
      readonly witnesses?: ReadonlyMap<string, string>
    }
  /** The check looks for rows of several persons. */
  | { readonly together: (tables: ReadonlyMap<string, BulkTable>) => readonly RowsTogether[] }
  /** The check counts rows. */
  | { readonly counts: (tables: ReadonlyMap<string, BulkTable>) => readonly Count[] }
