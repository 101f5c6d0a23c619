import { sortedValues } from './sorted-values.ts'

/**
 * Gini coefficient of amounts: 0 when all have the same, towards 1 when one has everything; sum of (2 i - n - 1) x(i)
 * over n times the total, without a correction for the size of the sample. Missing values (NaN) are left out; NaN
 * when the total is 0. With amounts below 0 the number can fall outside 0 to 1 and means
 * little.
 *
 * Source: Gini (1912), Variabilita e mutabilita; form of Sen (1973), On Economic Inequality,
 * doi 10.1093/0198281935.001.0001.
 *
 * @example
 * giniCoefficient([0, 0, 0, 4]) // 0.75
 */
export function giniCoefficient(values: ArrayLike<number>): number {
  const sorted = sortedValues(values)
  const n = sorted.length
  let total = 0
  let ranked = 0
  for (let index = 0; index < n; index += 1) {
    total += sorted[index]!
    ranked += (2 * index + 1 - n) * sorted[index]!
  }
  return total !== 0 ? ranked / (n * total) : Number.NaN
}
