import { defineRow, type ResultRow, type RowContext } from '@doorstroom/statistics'
import type { ArmContrast } from './arm-contrast.ts'

/**
 * One row about a contrast as a whole: the effective number of persons in both arms, out of the `n` analysed.
 * Without weights the two are equal.
 *
 * @example
 * contrastSummary('difference-in-means', contrast, context).term // 'effective-sample-size'
 */
export function contrastSummary(estimator: string, contrast: ArmContrast, context: RowContext): ResultRow {
  const { treated, comparison } = contrast.effectiveSampleSize
  return defineRow({
    ...context,
    estimand: contrast.estimand,
    estimator,
    term: 'effective-sample-size',
    unit: 'persons',
    estimate: treated + comparison,
    n: contrast.nTreated + contrast.nComparison,
    warnings: [...contrast.warnings, ...(context.warnings ?? [])],
  })
}
