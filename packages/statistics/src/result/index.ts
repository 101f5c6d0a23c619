export { defineRow, type RowEssentials } from './define-row.ts'
export { EstimationFailure } from './estimation-failure.ts'
export {
  type Estimand,
  estimands,
  type ResultRow,
  type RowContext,
  type RowStatus,
  rowStatuses,
} from './result-row.ts'
export {
  type Claim,
  claimSchema,
  type MeasureEntry,
  measureEntrySchema,
  type ResultsDocument,
  resultRowSchema,
  resultsDocumentSchema,
  resultsVersion,
} from './results-document.ts'
export { SettingError } from './setting-error.ts'
export type { Source } from './source.ts'
export { statisticsGlossary } from './statistics-glossary.ts'
export type { Language, Text } from './text.ts'
