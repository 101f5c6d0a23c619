import { metaAnalysisFailure } from './meta-analysis-text.ts'

/** What each study found, on one scale for all. */
export interface StudyEffects {
  readonly estimates: Float64Array
  /** Sampling variance of each estimate, above 0. */
  readonly variances: Float64Array
}

/**
 * Refuses effects that no meta-analysis can be made of.
 *
 * @throws EstimationFailure `evidence.noStudies`, `evidence.notFinite`, `evidence.varianceNotPositive`.
 * @throws RangeError when the columns differ in length.
 */
export function checkStudyEffects({ estimates, variances }: StudyEffects): void {
  if (estimates.length !== variances.length) throw new RangeError('columns must have the same length')
  if (estimates.length === 0) throw metaAnalysisFailure('evidence.noStudies')
  if (!estimates.every(Number.isFinite) || !variances.every(Number.isFinite))
    throw metaAnalysisFailure('evidence.notFinite')
  if (variances.some((variance) => variance <= 0)) throw metaAnalysisFailure('evidence.varianceNotPositive')
}

/** The effects of some studies, by their positions. */
export function someEffects({ estimates, variances }: StudyEffects, positions: readonly number[]): StudyEffects {
  return {
    estimates: Float64Array.from(positions, (position) => estimates[position]!),
    variances: Float64Array.from(positions, (position) => variances[position]!),
  }
}
