import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { midRanks } from '../rank/mid-ranks.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { knownValues } from './known-values.ts'
import { rankSumCumulative } from './rank-sum-cumulative.ts'

export interface RankSumTest {
  /** Mann and Whitney's W: pairs in which the treated value is higher, ties for a half. */
  readonly statistic: number
  /** Normal approximation corrected for ties, with continuity correction. */
  readonly correctedPValue: number
  /** The same without continuity correction. */
  readonly uncorrectedPValue: number
  /** From the exact distribution; null with ties or 50 or more in a group. */
  readonly exactPValue: number | null
  /** Chance that a treated value is higher than a comparison value, ties for a half; 0.5 is no difference. */
  readonly superiority: number
  readonly nTreated: number
  readonly nComparison: number
}

/**
 * Wilcoxon's rank-sum test (Mann and Whitney) of two groups. Missing values (NaN) are left out. Equal to
 * R's `wilcox.test(treated, comparison)`, exact and not, two-sided.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (1 in each group), `statistics.constantOutcome` when all values
 * are equal, `statistics.infiniteValue`.
 *
 * Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18, 50-60, doi 10.1214/aoms/1177730491.
 *
 * @example
 * rankSumTest([4, 6, 8], [1, 2, 5]).statistic // 8
 */
export function rankSumTest(treated: ArrayLike<number>, comparison: ArrayLike<number>): RankSumTest {
  const one = knownValues(treated, 1)
  const other = knownValues(comparison, 1)
  const n = one.length
  const m = other.length
  const all = new Float64Array(n + m)
  all.set(one)
  all.set(other, n)
  const { ranks, tieSum, tied } = midRanks(all)
  let sum = 0
  for (let row = 0; row < n; row += 1) sum += ranks[row]!
  const statistic = sum - (n * (n + 1)) / 2
  const variance = ((n * m) / 12) * (n + m + 1 - tieSum / ((n + m) * (n + m - 1)))
  if (!(variance > 0))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen heeft dezelfde waarde, dus er is geen volgorde om te toetsen.',
      en: 'Everyone has the same value, so there is no order to test.',
    })
  const distance = Math.abs(statistic - (n * m) / 2)
  const twoSided = (excess: number) => Math.min(1, 2 * normalUpperTail(excess / Math.sqrt(variance)))
  const smaller = Math.min(statistic, n * m - statistic)
  return {
    statistic,
    correctedPValue: twoSided(distance === 0 ? 0 : distance - 0.5),
    uncorrectedPValue: twoSided(distance),
    exactPValue: tied || n >= 50 || m >= 50 ? null : Math.min(1, 2 * rankSumCumulative(smaller, n, m)),
    superiority: statistic / (n * m),
    nTreated: n,
    nComparison: m,
  }
}
