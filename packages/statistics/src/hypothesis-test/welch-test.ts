import { mean } from '../describe/mean.ts'
import { weightedVariance } from '../describe/weighted-variance.ts'
import { knownValues } from './known-values.ts'
import { type MeanTest, meanTest } from './mean-test.ts'

/**
 * Difference of two means, treated - comparison, with Welch's t test and interval: the spread of the groups may differ.
 * Missing values (NaN) are left out. Equal to R's `t.test(treated, comparison)`.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (2 in each group), `statistics.constantOutcome`,
 * `statistics.infiniteValue`.
 *
 * Source: Welch (1947), Biometrika 34, 28-35, doi 10.1093/biomet/34.1-2.28.
 *
 * @example
 * welchTest([3, 5, 4, 6], [1, 2, 3]).estimate // 2.5
 */
export function welchTest(treated: ArrayLike<number>, comparison: ArrayLike<number>, confLevel = 0.95): MeanTest {
  const one = knownValues(treated, 2)
  const other = knownValues(comparison, 2)
  const squareOne = weightedVariance(one, null) / one.length
  const squareOther = weightedVariance(other, null) / other.length
  const square = squareOne + squareOther
  const degreesOfFreedom = square ** 2 / (squareOne ** 2 / (one.length - 1) + squareOther ** 2 / (other.length - 1))
  return meanTest(mean(one) - mean(other), Math.sqrt(square), degreesOfFreedom, confLevel)
}
