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
  readonly columns: readonly ColumnSchema[]
}
