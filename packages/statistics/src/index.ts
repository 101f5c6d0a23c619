export type { CovariateColumn } from './estimator/covariate-column.ts'
export { EstimationFailure } from './estimator/estimation-failure.ts'
export type {
  AnyEstimator,
  ColumnRole,
  Estimator,
  EstimatorColumns,
  EstimatorSettings,
} from './estimator/estimator.ts'
export { defineRow, type RowEssentials } from './result/define-row.ts'
export {
  type Estimand,
  estimands,
  type ResultRow,
  type RowContext,
  type RowStatus,
  rowStatuses,
} from './result/result-row.ts'
export {
  type Claim,
  claimSchema,
  type MeasureEntry,
  measureEntrySchema,
  type ResultsDocument,
  resultRowSchema,
  resultsDocumentSchema,
  resultsVersion,
} from './result/results-document.ts'
export type { Source } from './result/source.ts'
export type { Language, Text } from './result/text.ts'
