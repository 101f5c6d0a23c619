import { knownValues } from './known-values.ts'

/**
 * Largest distance between the cumulative shares of two groups, 0 to 1. Missing values (NaN) are left out. Equal to the
 * statistic of R's `ks.test(treated, comparison)`.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (1 in each group), `statistics.infiniteValue`.
 *
 * Source: Smirnov (1939), Bulletin Moscow University 2, 3-16.
 *
 * @example
 * kolmogorovSmirnov([1, 2, 3], [2, 3, 4]) // 1/3
 */
export function kolmogorovSmirnov(treated: ArrayLike<number>, comparison: ArrayLike<number>): number {
  const one = knownValues(treated, 1).slice().sort()
  const other = knownValues(comparison, 1).slice().sort()
  let left = 0
  let right = 0
  let largest = 0
  while (left < one.length && right < other.length) {
    const value = Math.min(one[left]!, other[right]!)
    while (left < one.length && one[left] === value) left += 1
    while (right < other.length && other[right] === value) right += 1
    largest = Math.max(largest, Math.abs(left / one.length - right / other.length))
  }
  return largest
}
