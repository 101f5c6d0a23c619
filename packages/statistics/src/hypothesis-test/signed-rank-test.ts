import { completePairs } from '../association/complete-pairs.ts'
import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { midRanks } from '../rank/mid-ranks.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { signedRankCumulative } from './signed-rank-cumulative.ts'

export interface SignedRankTest {
  /** Wilcoxon's V: sum of the ranks of the positive changes. */
  readonly statistic: number
  /** Normal approximation corrected for ties, with continuity correction. */
  readonly correctedPValue: number
  /** The same without continuity correction. */
  readonly uncorrectedPValue: number
  /** From the exact distribution; null with ties, with changes of 0, or from 50 changes on. */
  readonly exactPValue: number | null
  /** Ranks of rises less ranks of falls, over all ranks: -1 to 1. */
  readonly rankBiserial: number
  /** Pairs that changed. */
  readonly n: number
}

/**
 * Wilcoxon's signed-rank test of change in the same persons, after - before. Pairs in which a value is missing (NaN)
 * are left out, and so are pairs that did not change. Equal to R's `wilcox.test(after, before, paired = TRUE)`, exact
 * and not, two-sided.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (1 pair), `statistics.constantOutcome` when nobody changed,
 * `statistics.infiniteValue`.
 *
 * Source: Wilcoxon (1945), Biometrics Bulletin 1, 80-83, doi 10.2307/3001968.
 *
 * @example
 * signedRankTest([1, 2, 3, 4], [2, 4, 6, 3]).statistic // 8.5
 */
export function signedRankTest(before: ArrayLike<number>, after: ArrayLike<number>): SignedRankTest {
  const pairs = completePairs(before, after, 1)
  const all = pairs.y.map((value, row) => value - pairs.x[row]!)
  const changes = all.filter((change) => change !== 0)
  const n = changes.length
  if (n === 0)
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Niemand veranderde, dus er is geen volgorde om te toetsen.',
      en: 'Nobody changed, so there is no order to test.',
    })
  const { ranks, tieSum, tied } = midRanks(changes.map(Math.abs))
  const statistic = changes.reduce((sum, change, row) => (change > 0 ? sum + ranks[row]! : sum), 0)
  const total = (n * (n + 1)) / 2
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieSum / 48
  const distance = Math.abs(statistic - total / 2)
  const twoSided = (excess: number) => Math.min(1, 2 * normalUpperTail(excess / Math.sqrt(variance)))
  const exact = !tied && n === all.length && n < 50
  return {
    statistic,
    correctedPValue: twoSided(distance === 0 ? 0 : distance - 0.5),
    uncorrectedPValue: twoSided(distance),
    exactPValue: exact ? Math.min(1, 2 * signedRankCumulative(Math.min(statistic, total - statistic), n)) : null,
    rankBiserial: (2 * statistic - total) / total,
    n,
  }
}
