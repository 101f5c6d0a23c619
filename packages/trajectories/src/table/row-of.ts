import type { ColumnSchema, ColumnType, TableSchema } from './table-schema.ts'

/** `hours_contract` as `hoursContract`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

interface ValueOf {
  id: string
  code: string
  codes: readonly string[]
  integer: number
  number: number
  boolean: boolean
  /** Days since 1970-01-01. */
  day: number
}

type ColumnValue<Column extends ColumnSchema> = Column['required'] extends true
  ? ValueOf[Column['type'] & ColumnType]
  : ValueOf[Column['type'] & ColumnType] | null

/**
 * One row of a canonical table as a plain object: required columns always hold a value, optional ones may be null.
 * Derived from the schema, so a column exists once.
 */
export type RowOf<Schema extends TableSchema> = {
  readonly [Column in Schema['columns'][number] as CamelCase<Column['name']>]: ColumnValue<Column>
}
