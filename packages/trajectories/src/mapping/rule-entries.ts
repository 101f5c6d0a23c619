import type { ColumnRules } from './column-rule.ts'
import type { TableRule } from './table-rule.ts'

/** The rules of every row that a row of a file gives; null where columns keep their names. */
export const entriesOf = (rule: TableRule): readonly (ColumnRules | null)[] =>
  rule.stack?.map(({ columns }) => columns) ?? [rule.columns ?? null]
