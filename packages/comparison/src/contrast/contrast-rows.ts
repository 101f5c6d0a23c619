import { defineRow, type ResultRow, type RowContext } from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from './arm-contrast.ts'

/**
 * A contrast as rows: `difference`, then `level` under treatment and under the comparison condition, all by the same
 * estimator and for the same estimand. An id given in the context is the difference's, and the levels' with an ending.
 *
 * @example
 * contrastRows('difference-in-means', contrast, context).map((row) => row.term) // ['difference', 'level', 'level']
 */
export function contrastRows(estimator: string, contrast: ArmContrast, context: RowContext): ResultRow[] {
  const { difference, treated, comparison, nTreated, nComparison, events } = contrast
  const shared = {
    ...context,
    estimand: contrast.estimand,
    estimator,
    confLevel: contrast.confLevel,
    warnings: [...contrast.warnings, ...(context.warnings ?? [])],
  }
  const level = (arm: 'treated' | 'comparison', value: Estimated, n: number): ResultRow => {
    const { id, ...place } = shared
    return defineRow({
      ...place,
      ...value,
      ...(id !== undefined && { id: `${id}/level/${arm}` }),
      term: 'level',
      arm,
      contrast: null,
      n,
      nEvents: events?.[arm] ?? null,
    })
  }
  return [
    defineRow({
      ...shared,
      ...difference,
      term: 'difference',
      arm: null,
      contrast: 'treated - comparison',
      nullValue: 0,
      n: nTreated + nComparison,
    }),
    level('treated', treated, nTreated),
    level('comparison', comparison, nComparison),
  ]
}
