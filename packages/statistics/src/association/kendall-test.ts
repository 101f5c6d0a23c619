import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { completePairs } from './complete-pairs.ts'
import { constantColumn } from './constant-column.ts'
import type { Correlation } from './correlation.ts'
import { fisherInterval } from './fisher-interval.ts'
import { pairCounts } from './pair-counts.ts'

/**
 * Kendall's tau-b: concordant less discordant pairs, over the pairs not tied in each column, with the p-value of the
 * normal approximation corrected for ties (no continuity correction) and an interval through Fisher's z with variance
 * 0.437 / (n - 4). Pairs of values in which one is missing (NaN) are left out. Counts in n log n steps. Estimate and
 * p-value equal R's `cor.test(x, y, method = "kendall", exact = FALSE)`.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (2 pairs), `statistics.constantOutcome`,
 * `statistics.infiniteValue`.
 *
 * Sources: Kendall (1945), Biometrika 33, 239-251, doi 10.1093/biomet/33.3.239; Knight (1966), Journal of the American
 * Statistical Association 61, 436-439, doi 10.1080/01621459.1966.10480879; Fieller, Hartley and Pearson (1957),
 * Biometrika 44, 470-481, doi 10.1093/biomet/44.3-4.470.
 *
 * @example
 * kendallTest([1, 2, 3, 4], [1, 3, 2, 4]).estimate // 2/3
 */
export function kendallTest(x: ArrayLike<number>, y: ArrayLike<number>, confLevel = 0.95): Correlation {
  const pairs = completePairs(x, y, 2)
  const n = pairs.x.length
  const { score, tiesX, tiesY } = pairCounts(pairs.x, pairs.y)
  const all = (n * (n - 1)) / 2
  const root = Math.sqrt(all - tiesX.pairs) * Math.sqrt(all - tiesY.pairs)
  if (!(root > 0)) throw constantColumn()
  const estimate = Math.max(-1, Math.min(1, score / root))
  const plain = (n * (n - 1) * (2 * n + 5) - tiesX.weighted - tiesY.weighted) / 18
  const both = (2 * tiesX.pairs * 2 * tiesY.pairs) / (2 * n * (n - 1))
  const triples = n > 2 ? (tiesX.triples * tiesY.triples) / (9 * n * (n - 1) * (n - 2)) : 0
  const variance = plain + both + triples
  const statistic = variance > 0 ? score / Math.sqrt(variance) : null
  const interval =
    n > 4 && Math.abs(estimate) < 1
      ? fisherInterval(estimate, Math.sqrt(0.437 / (n - 4)), confLevel)
      : { low: null, high: null }
  const pValue = statistic === null ? null : 2 * normalUpperTail(Math.abs(statistic))
  return { estimate, pValue, ...interval, statistic, n }
}
