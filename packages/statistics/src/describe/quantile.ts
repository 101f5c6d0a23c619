import { quantile as quantileOfSample } from 'simple-statistics'
import { type QuantileType, quantileOfSorted } from './quantile-of-sorted.ts'
import { sortedValues } from './sorted-values.ts'

/**
 * Sample quantile. Type 7 of Hyndman and Fan (1996), R's default `quantile(x, p)`, interpolates between order
 * statistics at 1 + p (n - 1); type 6, as SPSS, at p (n + 1); type 1 takes a value that occurs. p from 0 (lowest) to 1
 * (highest). Missing values (NaN) are left out; NaN when nothing is left.
 *
 * Source: Hyndman and Fan (1996), The American Statistician 50, 361-365, doi 10.1080/00031305.1996.10473566.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(values: ArrayLike<number>, p: number, type: QuantileType = 7): number {
  const sorted = sortedValues(values)
  if (sorted.length === 0) return Number.NaN
  return type === 7 ? quantileOfSample(Array.from(sorted), p) : quantileOfSorted(sorted, p, type)
}
