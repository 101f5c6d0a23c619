import { completePairs } from '../association/complete-pairs.ts'
import { mean } from '../describe/mean.ts'
import { weightedVariance } from '../describe/weighted-variance.ts'
import { type MeanTest, meanTest } from './mean-test.ts'

/**
 * Mean change of the same persons, after - before, with the paired t test and interval. Pairs in which a value is
 * missing (NaN) are left out. Equal to R's `t.test(after, before, paired = TRUE)`.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (2 pairs), `statistics.constantOutcome` when everyone changed
 * alike, `statistics.infiniteValue`.
 *
 * Source: Student (1908), Biometrika 6, 1-25, doi 10.1093/biomet/6.1.1.
 *
 * @example
 * pairedTest([1, 2, 3], [2, 4, 4]).estimate // 4/3
 */
export function pairedTest(before: ArrayLike<number>, after: ArrayLike<number>, confLevel = 0.95): MeanTest {
  const pairs = completePairs(before, after, 2)
  const changes = pairs.y.map((value, row) => value - pairs.x[row]!)
  const n = changes.length
  return meanTest(mean(changes), Math.sqrt(weightedVariance(changes, null) / n), n - 1, confLevel)
}
