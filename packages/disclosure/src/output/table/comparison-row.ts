import type { ReleasableRow } from '../releasable-row.ts'
import { isDesignMeasure } from './design-measures.ts'

/**
 * Whether a row compares the arms: a contrast of an outcome, or an arm's `level` by the estimator of that contrast.
 *
 * @example
 * isComparisonRow({ ...row, term: 'level', arm: 'treated' }) // true
 */
export const isComparisonRow = ({ contrast, term, arm, measure }: ReleasableRow): boolean =>
  (contrast !== null || (term === 'level' && arm !== null)) && !isDesignMeasure(measure)
