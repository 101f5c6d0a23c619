export type { Check, TableSet } from './check/check.ts'
export { type CanonicalTable, type TableName, tables } from './codebook/table/index.ts'
export { DataError } from './finding/data-error.ts'
export type { Finding, Severity } from './finding/finding.ts'
export type { Format } from './format/format.ts'
export { camelCase } from './table/camel-case.ts'
export type { RawTable } from './table/raw-table.ts'
export type { CamelCase, RowOf } from './table/row-of.ts'
export { type ColumnValues, missingDay, type Table } from './table/table.ts'
export type { ColumnSchema, ColumnType, TableSchema } from './table/table-schema.ts'
export type { Text } from './text.ts'
export { calendarOf, type Day, dayOf, daysInMonth, fromIsoDate, toIsoDate } from './trajectory/calendar-day.ts'
export type {
  EligiblePerson,
  Enrolment,
  Intake,
  Job,
  Measurement,
  Person,
  PersonRows,
  SearchActivity,
  SearchEvent,
  SearchWeek,
  Spell,
} from './trajectory/person-rows.ts'
export { weekOf } from './trajectory/week.ts'
