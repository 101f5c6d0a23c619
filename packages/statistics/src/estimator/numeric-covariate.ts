import type { CovariateColumn } from './covariate-column.ts'

/**
 * A characteristic in numbers as a regression column; binary when every known value is 0 or 1. Missing is NaN.
 *
 * @example
 * numericCovariate('woman', Float64Array.of(1, 0, Number.NaN)).binary // true
 */
export function numericCovariate(name: string, values: Float64Array, essential = false): CovariateColumn {
  const binary = values.every((value) => Number.isNaN(value) || value === 0 || value === 1)
  return { name, values, binary, essential }
}
