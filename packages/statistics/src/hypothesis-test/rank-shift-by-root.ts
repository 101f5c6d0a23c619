import { normalQuantile } from '../distribution/normal-quantile.ts'
import { midRanks } from '../rank/mid-ranks.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { rootBetween } from '../root/root-between.ts'
import { knownValues } from './known-values.ts'
import type { RankShift } from './rank-shift.ts'

/**
 * {@link rankShift} as R finds it for large groups or ties: by a root search, to a tolerance of 1e-4 in the unit of the
 * values, for the shift at which the rank-sum statistic is at its limits. Kept to reproduce R's digits
 * (`wilcox.test(exact = FALSE, conf.int = TRUE)`); a limit that is 0 comes out as a number near 0.
 *
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewPersons` (1 in each group), `statistics.constantOutcome`,
 * `statistics.infiniteValue`.
 *
 * Source: Bauer (1972), Journal of the American Statistical Association 67, 687-690,
 * doi 10.1080/01621459.1972.10481279.
 *
 * @example
 * rankShiftByRoot([4, 6, 8], [1, 2, 5]).estimate // 3.0
 */
export function rankShiftByRoot(
  treated: ArrayLike<number>,
  comparison: ArrayLike<number>,
  confLevel = 0.95,
): RankShift {
  const one = knownValues(treated, 1)
  const other = knownValues(comparison, 1)
  const n = one.length
  const m = other.length
  const all = new Float64Array(n + m)
  all.set(other, n)
  const standardized = (shift: number, correct: boolean) => {
    for (let row = 0; row < n; row += 1) all[row] = one[row]! - shift
    const { ranks, tieSum } = midRanks(all)
    let sum = 0
    for (let row = 0; row < n; row += 1) sum += ranks[row]!
    const distance = sum - (n * (n + 1)) / 2 - (n * m) / 2
    const spread = Math.sqrt(((n * m) / 12) * (n + m + 1 - tieSum / ((n + m) * (n + m - 1))))
    return (distance - (correct ? Math.sign(distance) * 0.5 : 0)) / spread
  }
  const lowest = extreme(one, Math.min) - extreme(other, Math.max)
  const highest = extreme(one, Math.max) - extreme(other, Math.min)
  const at = { low: standardized(lowest, true), high: standardized(highest, true) }
  if (!Number.isFinite(at.low) || !Number.isFinite(at.high) || !(lowest < highest))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen heeft dezelfde waarde, dus er is geen verschuiving te schatten.',
      en: 'Everyone has the same value, so no shift can be estimated.',
    })
  const limit = (z: number) => {
    const ends = { low: at.low - z, high: at.high - z }
    if (ends.low <= 0) return lowest
    if (ends.high >= 0) return highest
    return rootBetween((shift) => standardized(shift, true) - z, lowest, highest, tolerance, ends)
  }
  const z = normalQuantile((1 + confLevel) / 2)
  return {
    estimate: rootBetween((shift) => standardized(shift, false), lowest, highest, tolerance),
    low: limit(z),
    high: limit(-z),
  }
}

const tolerance = 1e-4

function extreme(values: Float64Array, pick: (left: number, right: number) => number): number {
  return values.reduce((most, value) => pick(most, value))
}
