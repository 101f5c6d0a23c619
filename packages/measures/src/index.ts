export { defineEventMeasure, defineGroupMeasure, definePersonMeasure } from './definition/define-measure.ts'
export type { EstimatedEffect, GroupRows, GroupValue } from './definition/group-rows.ts'
export {
  type ColumnPath,
  type EventMeasure,
  type Example,
  type GroupExample,
  type GroupMeasure,
  type Measure,
  type MeasureFacts,
  type MeasureFamily,
  measureFamilies,
  type PersonMeasure,
} from './definition/measure.ts'
export { type Measured, type MeasureReason, measureReasons, type TimedEvent } from './definition/measured.ts'
