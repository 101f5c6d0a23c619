import { EstimationFailure } from '@doorstroom/statistics'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'

/** One outcome of the study: its values per enrolment, NaN where there is none. */
export interface StudyOutcome {
  readonly measure: string
  readonly values: Float64Array
  /** Every known value is 0 or 1. */
  readonly yesNo: boolean
}

/**
 * The numbers of every outcome of the study in turn. Without outcomes one value under `term` with the reason
 * `noOutcomes`; an outcome that cannot be estimated gives `<term>.<measure>` with the reason of the estimator.
 *
 * @example
 * perOutcome(completeGroup({}), 'ratio', () => [])[0]?.reasons // ['noOutcomes']
 */
export function perOutcome(
  { outcomes }: Pick<GroupRows, 'outcomes'>,
  term: string,
  compute: (outcome: StudyOutcome) => readonly GroupValue[],
): readonly GroupValue[] {
  if (outcomes.size === 0) return [{ term, estimate: null, reasons: ['noOutcomes'] }]
  return [...outcomes].flatMap(([measure, values]) => {
    const yesNo = values.every((value) => Number.isNaN(value) || value === 0 || value === 1)
    try {
      return compute({ measure, values, yesNo })
    } catch (error) {
      if (error instanceof EstimationFailure)
        return [{ term: `${term}.${measure}`, estimate: null, reasons: [error.code] }]
      throw error
    }
  })
}
