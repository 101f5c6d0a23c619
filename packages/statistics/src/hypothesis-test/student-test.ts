import { mean } from '../describe/mean.ts'
import { weightedVariance } from '../describe/weighted-variance.ts'
import { knownValues } from './known-values.ts'
import { type MeanTest, meanTest } from './mean-test.ts'

/**
 * Difference of two means, treated - comparison, with Student's t test and interval, both groups taken to have the same
 * spread; where that is not known use {@link welchTest}. Missing values (NaN) are left out. Equal to
 * R's `t.test(treated, comparison, var.equal = TRUE)`.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (2 in each group), `statistics.constantOutcome`,
 * `statistics.infiniteValue`.
 *
 * Source: Student (1908), Biometrika 6, 1-25, doi 10.1093/biomet/6.1.1.
 *
 * @example
 * studentTest([3, 5, 4, 6], [1, 2, 3]).degreesOfFreedom // 5
 */
export function studentTest(treated: ArrayLike<number>, comparison: ArrayLike<number>, confLevel = 0.95): MeanTest {
  const one = knownValues(treated, 2)
  const other = knownValues(comparison, 2)
  const df = one.length + other.length - 2
  const pooled =
    ((one.length - 1) * weightedVariance(one, null) + (other.length - 1) * weightedVariance(other, null)) / df
  const stdError = Math.sqrt(pooled * (1 / one.length + 1 / other.length))
  return meanTest(mean(one) - mean(other), stdError, df, confLevel)
}
