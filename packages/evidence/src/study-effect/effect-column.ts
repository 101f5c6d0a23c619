import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import type { StudyEffects } from '../meta-analysis/study-effects.ts'

/** An effect and its sampling variance; NaN where the study does not have them. */
export type EffectOfStudy = readonly [estimate: number, variance: number]

/** One effect per row of columns of equal length; a row that misses a number, or has no effect, gives NaN twice. */
export function effectColumn(
  columns: readonly Float64Array[],
  effect: (...cells: number[]) => EffectOfStudy,
): StudyEffects {
  const length = columns[0]?.length ?? 0
  if (columns.some((column) => column.length !== length)) throw new RangeError('columns must have the same length')
  const estimates = new Float64Array(length).fill(Number.NaN)
  const variances = new Float64Array(length).fill(Number.NaN)
  for (let row = 0; row < length; row += 1) {
    const cells = columns.map((column) => column[row]!)
    if (cells.some(Number.isNaN)) continue
    if (!cells.every(Number.isFinite)) throw metaAnalysisFailure('evidence.notFinite')
    const [estimate, variance] = effect(...cells)
    if (!Number.isFinite(estimate) || !Number.isFinite(variance)) continue
    estimates[row] = estimate
    variances[row] = variance
  }
  return { estimates, variances }
}

/** Refuses a negative number where a count, a time or a spread is meant. */
export function requireNotNegative(...columns: readonly Float64Array[]): void {
  if (columns.some((column) => column.some((value) => value < 0))) throw metaAnalysisFailure('evidence.negativeCount')
}
