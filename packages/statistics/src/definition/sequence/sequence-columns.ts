import { completeRows } from '../../estimator/complete-rows.ts'
import type { EstimatorColumns } from '../../estimator/estimator.ts'
import type { LabelColumn } from '../../estimator/label-column.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { checkWeights } from '../../sequence/check-weights.ts'
import { type CodedSequences, checkSequences } from '../../sequence/coded-sequences.ts'
import { sequencesOfColumns } from '../../sequence/sequences-of-columns.ts'

/** What the estimators of sequences are given. */
export interface SequenceColumns {
  readonly sequences: CodedSequences
  readonly group: LabelColumn | undefined
  readonly weights: Float64Array | undefined
  readonly leftOut: number
}

/** Sequences, groups and weights of whoever has a group and a weight; a state may be missing. */
export function sequenceColumns(columns: EstimatorColumns): SequenceColumns {
  const complete = completeRows(columns)
  const { states } = requiredColumns(complete.columns, ['states'])
  const { group, weights } = complete.columns
  const sequences = sequencesOfColumns(states)
  checkSequences(sequences)
  checkWeights(weights, sequences.persons)
  return { sequences, group, weights, leftOut: complete.leftOut }
}
