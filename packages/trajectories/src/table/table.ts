import type { TableSchema } from './table-schema.ts'

/** The number that stands for a missing day in an `Int32Array`. */
export const missingDay = -2_147_483_648

/** The values of one column; missing is null, NaN, `missingDay` or 255 by kind. */
export type ColumnValues =
  | { readonly kind: 'text'; readonly values: readonly (string | null)[] }
  | { readonly kind: 'texts'; readonly values: readonly (readonly string[] | null)[] }
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'day'; readonly values: Int32Array }
  | { readonly kind: 'boolean'; readonly values: Uint8Array }

/** A canonical table with typed columns, keyed by file column name; columns the file lacks are absent. */
export interface Table {
  readonly schema: TableSchema
  readonly file: string
  readonly rowCount: number
  readonly lines: Int32Array
  /** File per row, only where the rows come from more than one file. */
  readonly files?: readonly string[]
  readonly columns: ReadonlyMap<string, ColumnValues>
  /** Keys of one column in rows that were rejected for another cell: they exist, and are not used. */
  readonly rejectedKeys?: ReadonlySet<string>
}
