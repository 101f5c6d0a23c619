import { midRanks, normalUpperTail } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { type RosenbaumBound, requireGammas } from './rosenbaum-bound.ts'

/**
 * Rosenbaum's bounds on the p-value of Wilcoxon's signed-rank test, by the normal approximation without continuity
 * correction. Ties share ranks and pairs without a difference are dropped.
 *
 * @param differences - Treated minus comparison, one per pair.
 * @throws EstimationFailure `comparison.noPairs` (no pair differs), `comparison.badSetting` (a gamma below 1).
 *
 * Source: Rosenbaum (2002), Observational Studies, 2nd edition, section 4.3, doi 10.1007/978-1-4757-3692-2.
 *
 * @example
 * signedRankBounds(Float64Array.of(1, 2, 3), [1])[0].pHighest // 0.0544
 */
export function signedRankBounds(differences: Float64Array, gammas: readonly number[]): RosenbaumBound[] {
  requireGammas(gammas)
  const used = differences.filter((value) => value !== 0)
  if (used.length === 0) throw contrastFailure('comparison.noPairs')
  const { ranks } = midRanks(used.map(Math.abs))
  let statistic = 0
  let total = 0
  let squares = 0
  ranks.forEach((rank, pair) => {
    if (used[pair]! > 0) statistic += rank
    total += rank
    squares += rank * rank
  })
  return gammas.map((gamma) => {
    const share = gamma / (1 + gamma)
    const spread = Math.sqrt(share * (1 - share) * squares)
    return {
      gamma,
      pHighest: normalUpperTail((statistic - share * total) / spread),
      pLowest: normalUpperTail((statistic - (1 - share) * total) / spread),
    }
  })
}
