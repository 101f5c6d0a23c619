export { defineEventMeasure, defineGroupMeasure, definePersonMeasure } from './definition/define-measure.ts'
export { type GroupReason, groupReasonText } from './definition/group-reason-text.ts'
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
export { measureReasonText } from './definition/reason-text.ts'
export { completePerson } from './example/complete-person.ts'
export {
  drawnBenefit,
  drawnCharacteristics,
  drawnEnrolment,
  drawnIntake,
  drawnJob,
  drawnMeasurement,
  drawnSearchActivity,
  drawnSearchEvent,
  drawnSearchWeek,
  drawnSpell,
} from './example/drawn-rows.ts'
export { exampleResult } from './example/example-result.ts'
export { type AttritionAssumption, attritionBoundary } from './gate/attrition-boundary.ts'
export { evidenceLevel } from './gate/evidence-level.ts'
export { defineInstrument } from './instrument/define-instrument.ts'
export { defineStudyInstrument, type StudyInstrument } from './instrument/define-study-instrument.ts'
export { type InstrumentId, instruments } from './instrument/index.ts'
export type { Instrument } from './instrument/instrument.ts'
export { instrumentConflicts } from './instrument/instrument-conflicts.ts'
export { instrumentOf, isInstrument } from './instrument/instrument-of.ts'
export type { OwnItems, OwnScale } from './instrument/own-instrument.ts'
export { scoreAtWave } from './instrument/score-at-wave.ts'
export { scoreInstrument } from './instrument/score-instrument.ts'
export { withOwnScores } from './instrument/with-own-scores.ts'
export { type MeasureId, measures } from './measure/index.ts'
export { type AnalysisTableInput, analysisTable } from './summary/analysis-table.ts'
export { availability, type MeasureAvailability } from './summary/availability.ts'
export { type ChosenMeasure, chooseMeasure } from './summary/chosen-measure.ts'
export { completeMeasureSet, rawOutflowCompanions } from './summary/complete-measure-set.ts'
export type { DescribeContext } from './summary/describe-context.ts'
export { type DescribableMeasure, describeMeasure } from './summary/describe-measure.ts'
export { groupRowsToResults } from './summary/group-rows-to-results.ts'
export { measureEntry } from './summary/measure-entry.ts'
export { measureGlossary } from './summary/measure-glossary.ts'
export { measurePersons } from './summary/measure-persons.ts'
export type { EventColumn, MeasuredColumns, PersonColumn } from './summary/measured-columns.ts'
