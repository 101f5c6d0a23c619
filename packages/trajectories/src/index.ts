export { calendarOf, type Day, dayOf, daysInMonth, fromIsoDate, toIsoDate } from './calendar/calendar-day.ts'
export { weekOf } from './calendar/week.ts'
export { type CellContext, type CellReader, type CellSettings, isProblem } from './cell/cell-reader.ts'
export { cellReaders } from './cell/index.ts'
export type { BulkTable, BulkWay, Count, RowsTogether } from './check/bulk-way.ts'
export type { Check, StudyFacts, TableSet } from './check/check.ts'
export { checkTables } from './check/check-tables.ts'
export { checks } from './check/index.ts'
export { checkRawTable } from './check/raw/check-raw-table.ts'
export { rawChecks } from './check/raw/index.ts'
export { type CodeListId, codeLists } from './codebook/code-list/index.ts'
export type { CodeList } from './codebook/code-list.ts'
export { codeListOf } from './codebook/code-list-of.ts'
export { hasCode } from './codebook/has-code.ts'
export { sourceLists } from './codebook/source-list/index.ts'
export type { SourceCode, SourceList } from './codebook/source-list.ts'
export { sourceListName } from './codebook/source-list-of.ts'
export { type CanonicalTable, type TableName, tables } from './codebook/table/index.ts'
export { tableNameOf } from './codebook/table-name-of.ts'
export { closest } from './config/closest.ts'
export type { ConfigResult } from './config/config-result.ts'
export { readConfig } from './config/read-config.ts'
export { type DraftSource, draftMapping } from './draft/draft-mapping.ts'
export { EngineError } from './engine/engine-error.ts'
export { overParts, type PartJob, type PreparedPart } from './engine/over-parts.ts'
export { type DeliverySettings, stageDelivery } from './engine/stage-delivery.ts'
export {
  type EngineSettings,
  type RegisterTable,
  type StagedRegistration,
  stageRegistration,
} from './engine/stage-registration.ts'
export type { RegisterFile } from './engine/stage-table.ts'
export { DataError } from './finding/data-error.ts'
export type { Finding, Severity } from './finding/finding.ts'
export { findingAt } from './finding/finding-at.ts'
export { FindingList } from './finding/finding-list.ts'
export type { Problem } from './finding/problem.ts'
export { safeName } from './finding/safe-name.ts'
export type { Format, ReadResult, ReadSettings } from './format/format.ts'
export { formats } from './format/index.ts'
export { readFile } from './format/read-file.ts'
export { type SizeLimits, sizeLimits } from './format/size-limits.ts'
export { writeCsv } from './format/write-csv.ts'
export { type ParquetColumn, writeParquet } from './format/write-parquet.ts'
export { writeRawCsv } from './format/write-raw-csv.ts'
export { applyMapping, type MappedTables } from './mapping/apply-mapping.ts'
export { type CellDescription, describedCells } from './mapping/described-cells.ts'
export { fileSettings } from './mapping/file-settings.ts'
export { type Mapping, mappingJsonSchema, mappingSchema } from './mapping/mapping-schema.ts'
export { readMapping } from './mapping/read-mapping.ts'
export { addressesOf, rulesOf } from './mapping/rules-of.ts'
export type { TableRule } from './mapping/table-rule.ts'
export { type PackageTable, readDataPackage } from './package/read-data-package.ts'
export type { PreparedFile, PreparedTable } from './preparation/collect-prepared.ts'
export type { DeliveredSource } from './preparation/delivered-source.ts'
export type { PreparationSettings } from './preparation/preparation-settings.ts'
export { type PreparedRegistration, prepareRegistration } from './preparation/prepare-registration.ts'
export { deliveredTable } from './repair/delivered-table.ts'
export { repairs } from './repair/index.ts'
export { mappingOfCopy } from './repair/mapping-of-copy.ts'
export type { Change, DeliveredTable, Mended, Repair } from './repair/repair.ts'
export { repairTables } from './repair/repair-tables.ts'
export { camelCase } from './table/camel-case.ts'
export { columnOf } from './table/column-of.ts'
export { fileOfRow } from './table/file-of-row.ts'
export type { OwnState } from './table/own-state.ts'
export type { RawTable } from './table/raw-table.ts'
export type { CamelCase, RowOf } from './table/row-of.ts'
export { stackTables } from './table/stack-tables.ts'
export { type ColumnValues, missingDay, type Table } from './table/table.ts'
export type { ColumnSchema, ColumnType, TableSchema } from './table/table-schema.ts'
export type { TypeSettings } from './table/type-settings.ts'
export { type TypedTable, typeTable } from './table/type-table.ts'
export type { Text } from './text.ts'
export { bridgeGaps } from './trajectory/bridge-gaps.ts'
export {
  type ChannelTrajectory,
  channelTrajectories,
  combinedChannel,
  type TrajectoryRules,
} from './trajectory/channel/channel-trajectories.ts'
export { isBenefitState } from './trajectory/channel/is-benefit-state.ts'
export { noState } from './trajectory/channel/no-state.ts'
export { workChannel } from './trajectory/channel/seen-spells.ts'
export { statePriority, UnrankedStates } from './trajectory/channel/state-priority.ts'
export type { StateSpan } from './trajectory/channel/state-span.ts'
export { workSpells } from './trajectory/channel/work-spells.ts'
export { coveredDays } from './trajectory/covered-days.ts'
export { eachWeekStretch } from './trajectory/each-week-stretch.ts'
export { eligiblePersons } from './trajectory/eligible-persons.ts'
export { type EnrolmentEntry, enrolmentRows } from './trajectory/enrolment-rows.ts'
export type {
  Agreement,
  Contact,
  Cost,
  EligiblePerson,
  Enrolment,
  Evaluation,
  Goal,
  Handover,
  Harm,
  Intake,
  Job,
  Measurement,
  Person,
  PersonRows,
  Phase,
  Placement,
  SearchActivity,
  SearchEvent,
  SearchWeek,
  Spell,
} from './trajectory/person-rows.ts'
export { type Registers, registers } from './trajectory/registers.ts'
export { statePerMonth } from './trajectory/state-per-month.ts'
export { statePerWeek } from './trajectory/state-per-week.ts'
export type { Stretch } from './trajectory/stretch.ts'
export { isoWeek, mondayOf } from './trajectory/view/iso-week.ts'
export { spellsInView, type ViewSpell } from './trajectory/view/spells-in-view.ts'
export { stateOfMostDays, stateOnLastDay } from './trajectory/view/states-per-unit.ts'
export { calendarMonths, calendarWeeks, monthsFrom, type TimeUnit, weeksFrom } from './trajectory/view/time-unit.ts'
export { hasEnoughHours, jobHours } from './trajectory/work/job-hours.ts'
export { isPaidWork, workOfUnknownKind } from './trajectory/work/job-states.ts'
export { type Span, seenSpan } from './trajectory/work/seen-span.ts'
export { subsidisedSpan } from './trajectory/work/subsidised-span.ts'
export { explanationTitles } from './workbook/own-sheets.ts'
export type { ColumnFormat, WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook/write/workbook-sheet.ts'
export { writeWorkbook } from './workbook/write/write-workbook.ts'
