import { quantileOfSorted } from './quantile-of-sorted.ts'
import { sortedValues } from './sorted-values.ts'

/**
 * Median absolute distance from the median, times 1.4826 so that it estimates the standard deviation of a normal
 * distribution. In the unit of the values, 0 or more. Missing values (NaN) are left out; NaN when nothing is left.
 * Equal to R's `mad(x, na.rm = TRUE)`.
 *
 * Source: Hampel (1974), Journal of the American Statistical Association 69, 383-393,
 * doi 10.1080/01621459.1974.10482962.
 *
 * @example
 * medianAbsoluteDeviation([1, 2, 3, 4, 9]) // 1.4826
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const sorted = sortedValues(values)
  const median = quantileOfSorted(sorted, 0.5, 7)
  return 1.4826 * quantileOfSorted(sortedValues(sorted.map((value) => Math.abs(value - median))), 0.5, 7)
}
