import { randomStream } from '../random/random-stream.ts'
import { knownValues } from './known-values.ts'
import type { PermutationTest } from './permutation-test.ts'

/**
 * Permutation test of a difference of means from randomly drawn divisions over the two groups. The division seen counts
 * as one of them, so that the p-value is never 0 and the test holds its level. Follows from the seed alone. Missing
 * values (NaN) are left out.
 *
 * @param draws - Divisions to draw, such as 9999.
 * @param seed - A whole number from 0 to 4294967295.
 * @throws EstimationFailure `statistics.tooFewPersons` (1 in each group), `statistics.infiniteValue`.
 *
 * Source: Phipson and Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9,
 * doi 10.2202/1544-6115.1585.
 *
 * @example
 * randomPermutationTest([14, 9, 22, 31, 18, 25], [8, 12, 5, 16, 11], 999, 1).allocations // 1000
 */
export function randomPermutationTest(
  treated: ArrayLike<number>,
  comparison: ArrayLike<number>,
  draws: number,
  seed: number,
): PermutationTest {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError('draws must be a whole number above 0')
  const one = knownValues(treated, 1)
  const other = knownValues(comparison, 1)
  const n = one.length
  const size = n + other.length
  const values = new Float64Array(size)
  values.set(one)
  values.set(other, n)
  // Sorted first, so that the order in which people were entered does not matter.
  values.sort()
  const total = values.reduce((sum, value) => sum + value, 0)
  const difference = (sum: number) => sum / n - (total - sum) / (size - n)
  const estimate = difference(
    one
      .slice()
      .sort()
      .reduce((sum, value) => sum + value, 0),
  )
  const equal = 1e-12 * Math.max(1, Math.abs(estimate))
  const stream = randomStream(seed)
  let far = 1
  let high = 1
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0
    for (let place = 0; place < n; place += 1) {
      const pick = place + Math.floor(stream.uniform() * (size - place))
      const value = values[pick]!
      values[pick] = values[place]!
      values[place] = value
      sum += value
    }
    const here = difference(sum)
    if (Math.abs(here) >= Math.abs(estimate) - equal) far += 1
    if (here >= estimate - equal) high += 1
  }
  const allocations = draws + 1
  return { estimate, pValue: far / allocations, upperPValue: high / allocations, allocations }
}
