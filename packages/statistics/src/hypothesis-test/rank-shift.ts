import { normalQuantile } from '../distribution/normal-quantile.ts'
import { midRanks } from '../rank/mid-ranks.ts'
import { knownValues } from './known-values.ts'
import { pairwiseDifference } from './pairwise-difference.ts'
import { rankSumProbabilities } from './rank-sum-cumulative.ts'

export interface RankShift {
  /** Median of all differences treated - comparison (Hodges and Lehmann). */
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * How far the treated lie above the comparison group by ranks: the median of all pairwise differences, with the
 * differences that the rank-sum test puts at its limits (exact without ties and under 50 in each group, else the normal
 * approximation corrected for ties and continuity). Missing values (NaN) are left out. R's
 * `wilcox.test(conf.int = TRUE)` gives the same exactly in the exact case, and elsewhere up to its root search
 * (about 1e-4, see {@link rankShiftByRoot}).
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (1 in each group), `statistics.infiniteValue`.
 *
 * Source: Hodges and Lehmann (1963), Annals of Mathematical Statistics 34, 598-611, doi 10.1214/aoms/1177704172.
 *
 * @example
 * rankShift([4, 6, 8], [1, 2, 5]).estimate // 3
 */
export function rankShift(treated: ArrayLike<number>, comparison: ArrayLike<number>, confLevel = 0.95): RankShift {
  const one = knownValues(treated, 1).slice().sort()
  const other = knownValues(comparison, 1).slice().sort()
  const n = one.length
  const m = other.length
  const pairs = n * m
  const at = (position: number) => pairwiseDifference(one, other, Math.min(pairs, Math.max(1, position)))
  const middle = (pairs + 1) / 2
  const reach = limitPosition(one, other, (1 - confLevel) / 2)
  return {
    estimate: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    low: at(reach),
    high: at(pairs + 1 - reach),
  }
}

/** Which difference from the bottom is the low limit. */
function limitPosition(one: Float64Array, other: Float64Array, tail: number): number {
  const n = one.length
  const m = other.length
  const all = new Float64Array(n + m)
  all.set(one)
  all.set(other, n)
  if (n < 50 && m < 50 && !midRanks(all).tied) {
    let sum = 0
    const probabilities = rankSumProbabilities(n, m)
    const needed = tail * (1 - 64 * Number.EPSILON)
    for (let w = 0; w < probabilities.length; w += 1) {
      sum += probabilities[w]!
      if (sum >= needed) return Math.max(1, w)
    }
  }
  const tieSum = midRanks(one).tieSum + midRanks(other).tieSum
  const variance = ((n * m) / 12) * (n + m + 1 - tieSum / ((n + m) * (n + m - 1)))
  const beyond = -normalQuantile(tail) * Math.sqrt(Math.max(0, variance)) + 0.5
  return Math.max(1, Math.ceil((n * m) / 2 - beyond))
}
