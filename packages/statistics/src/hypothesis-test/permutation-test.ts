import { EstimationFailure } from '../result/estimation-failure.ts'
import { knownValues } from './known-values.ts'

export interface PermutationTest {
  /** Difference of means, treated - comparison. */
  readonly estimate: number
  /** Share of allocations at least as far from 0. */
  readonly pValue: number
  /** Share of allocations at least as high. */
  readonly upperPValue: number
  /** Allocations counted. */
  readonly allocations: number
}

/**
 * Exact permutation test of a difference of means: every way to divide all values over two groups of these sizes.
 * Differences within 1e-12 count as equal. Missing values (NaN) are left out.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (1 in each group), `statistics.infiniteValue`,
 * `statistics.tooManyAllocations` above `mostAllocations`: then draw them with {@link randomPermutationTest}.
 *
 * Source: Pitman (1937), Supplement to the Journal of the Royal Statistical Society 4, 119-130, doi 10.2307/2984124.
 *
 * @example
 * permutationTest([14, 9, 22, 31, 18, 25], [8, 12, 5, 16, 11]).pValue // 0.0476190
 */
export function permutationTest(treated: ArrayLike<number>, comparison: ArrayLike<number>): PermutationTest {
  const one = knownValues(treated, 1)
  const other = knownValues(comparison, 1)
  const n = one.length
  const size = n + other.length
  const allocations = combinations(size, n)
  if (allocations > mostAllocations)
    throw new EstimationFailure('statistics.tooManyAllocations', {
      nl: `Er zijn meer dan ${mostAllocations} verdelingen om te tellen. Trek er een aantal in plaats van alle te tellen.`,
      en: `There are more than ${mostAllocations} allocations to count. Draw a number of them instead of counting all.`,
    })
  const values = new Float64Array(size)
  values.set(one)
  values.set(other, n)
  const total = values.reduce((sum, value) => sum + value, 0)
  const difference = (sum: number) => sum / n - (total - sum) / (size - n)
  const estimate = difference(one.reduce((sum, value) => sum + value, 0))
  let far = 0
  let high = 0
  const chosen = Int32Array.from({ length: n }, (_, index) => index)
  const partial = new Float64Array(n + 1)
  let from = 0
  while (true) {
    for (let place = from; place < n; place += 1) partial[place + 1] = partial[place]! + values[chosen[place]!]!
    const here = difference(partial[n]!)
    if (Math.abs(here) >= Math.abs(estimate) - equal) far += 1
    if (here >= estimate - equal) high += 1
    from = n - 1
    while (from >= 0 && chosen[from] === size - n + from) from -= 1
    if (from < 0) break
    chosen[from] = chosen[from]! + 1
    for (let place = from + 1; place < n; place += 1) chosen[place] = chosen[place - 1]! + 1
  }
  return { estimate, pValue: far / allocations, upperPValue: high / allocations, allocations }
}

const mostAllocations = 5_000_000
const equal = 1e-12

/** Whether {@link permutationTest} counts all allocations of groups of these sizes. */
export function canCountAllocations(nTreated: number, nComparison: number): boolean {
  return combinations(nTreated + nComparison, nTreated) <= mostAllocations
}

function combinations(size: number, chosen: number): number {
  let count = 1
  for (let step = 1; step <= Math.min(chosen, size - chosen); step += 1)
    count = Math.round((count * (size - Math.min(chosen, size - chosen) + step)) / step)
  return count
}
