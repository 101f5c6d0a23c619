import { completeRows, type EstimatorColumns, requiredColumns } from '@doorstroom/statistics'
import type { StudyEffects } from '../meta-analysis/study-effects.ts'

/** Effects and variances of the studies in which nothing is missing, with their other columns. */
export interface StudyColumns {
  readonly effects: StudyEffects
  readonly columns: EstimatorColumns
  readonly leftOut: number
}

/** Takes the studies out of the columns of an estimator: one row is one study (or one effect). */
export function studyColumns(columns: EstimatorColumns): StudyColumns {
  const complete = completeRows(columns)
  const { outcome, variances } = requiredColumns(complete.columns, ['outcome', 'variances'])
  return { effects: { estimates: outcome, variances }, columns: complete.columns, leftOut: complete.leftOut }
}
