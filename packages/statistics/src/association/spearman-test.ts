import { studentTTwoSided } from '../distribution/student-t-two-sided.ts'
import { midRanks } from '../rank/mid-ranks.ts'
import { completePairs } from './complete-pairs.ts'
import type { Correlation } from './correlation.ts'
import { fisherInterval } from './fisher-interval.ts'
import { productMoment } from './pearson-test.ts'

/**
 * Spearman's rank correlation: Pearson's of the ranks, ties sharing the mean of their ranks, with the p-value of the t
 * approximation and an interval through Fisher's z with variance (1 + rho^2 / 2) / (n - 3). Pairs in which a value is
 * missing (NaN) are left out. Estimate and p-value equal R's `cor.test(x, y, method = "spearman", exact = FALSE)`.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (3 pairs), `statistics.constantOutcome`,
 * `statistics.infiniteValue`.
 *
 * Sources: Spearman (1904), American Journal of Psychology 15, 72-101, doi 10.2307/1412159; Bonett and Wright (2000),
 * Psychometrika 65, 23-28, doi 10.1007/BF02294183.
 *
 * @example
 * spearmanTest([1, 2, 3, 4, 5], [2, 4, 5, 4, 9]).estimate // 0.8207827
 */
export function spearmanTest(x: ArrayLike<number>, y: ArrayLike<number>, confLevel = 0.95): Correlation {
  const pairs = completePairs(x, y, 3)
  const n = pairs.x.length
  const estimate = productMoment(midRanks(pairs.x).ranks, midRanks(pairs.y).ranks)
  const statistic = estimate / Math.sqrt((1 - estimate * estimate) / (n - 2))
  const stdError = Math.sqrt((1 + (estimate * estimate) / 2) / (n - 3))
  const interval =
    n > 3 && Math.abs(estimate) < 1 ? fisherInterval(estimate, stdError, confLevel) : { low: null, high: null }
  const pValue = studentTTwoSided(statistic, n - 2)
  return { estimate, pValue, ...interval, statistic: Number.isFinite(statistic) ? statistic : null, n }
}
