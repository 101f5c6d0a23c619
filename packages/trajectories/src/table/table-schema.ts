import type { Text } from '../text.ts'

/** How the text of a cell becomes a value; each is one function in `cell/`. */
export type ColumnType = 'id' | 'code' | 'codes' | 'integer' | 'number' | 'boolean' | 'day'

/** One column of a canonical table. Names are snake_case in files and camelCase in memory. */
export interface ColumnSchema {
  readonly name: string
  readonly type: ColumnType
  readonly required: boolean
  readonly about: Text
  /** `h/week`, `€/hour`, `months`; absent when dimensionless. */
  readonly unit?: string
  /** Id of the code list whose codes are allowed; absent when free. */
  readonly codeList?: string
  /** Another list for rows where a column of the same row has a given code. */
  readonly codeListBy?: { readonly column: string; readonly lists: Readonly<Record<string, string>> }
  /** True where the codes may be those a study declares for itself instead. */
  readonly ownStates?: true
  /** True for a last day, where 9999-12-31 means that it has not come yet. */
  readonly openEnd?: true
  /** `table.column` that this column refers to. */
  readonly references?: string
  /** Inclusive plausible range for numbers; outside it is an error. */
  readonly range?: readonly [number, number]
}

/** One canonical table: what a row is, and its columns. */
export interface TableSchema {
  readonly name: string
  readonly label: Text
  /** What one row is. */
  readonly grain: Text
  /** Columns that together identify a row. */
  readonly key: readonly string[]
  /** Column by which the rows of one person are put in order; absent when there is one row a person. */
  readonly time?: string
  readonly columns: readonly ColumnSchema[]
}
