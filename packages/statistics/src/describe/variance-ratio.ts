import { armValues } from './arm-values.ts'
import type { TwoArmColumn } from './standardized-mean-difference.ts'
import { weightedVariance } from './weighted-variance.ts'

/**
 * Variance ratio: variance of the treated over that of the comparison, both weighted when weights are given (the
 * form of {@link weightedVariance}). 1 is perfect balance; above 1 the treated differ more among themselves. It says
 * nothing about a 0/1 column, whose variance follows from its mean. Missing values (NaN) are left out; NaN when an arm
 * has fewer than two values or both variances are 0, Infinity when only the comparison's is.
 *
 * Source: Rubin (2001), Health Services & Outcomes Research Methodology 2, 169-188, doi 10.1023/A:1020363010465.
 *
 * @example
 * varianceRatio({ values: Float64Array.of(1, 5, 2, 4), treated: Uint8Array.of(1, 1, 0, 0), weights: null }) // 4
 */
export function varianceRatio(column: Omit<TwoArmColumn, 'binary'>): number {
  const treated = armValues(column.values, column.treated, column.weights, 1)
  const comparison = armValues(column.values, column.treated, column.weights, 0)
  return weightedVariance(treated.values, treated.weights) / weightedVariance(comparison.values, comparison.weights)
}
