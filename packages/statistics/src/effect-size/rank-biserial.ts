import { normalQuantile } from '../distribution/normal-quantile.ts'
import type { EffectWithLimits } from './standardized-difference.ts'

/**
 * Rank-biserial correlation of two groups (Cliff's delta): the chance that a treated value is higher less the chance
 * that it is lower, -1 to 1, from that chance with ties for a half. The interval goes through Fisher's z. Equal to
 * `effectsize::rank_biserial`.
 *
 * @param superiority - As {@link rankSumTest} gives it.
 * @param confLevel - Default 0.95.
 *
 * Sources: Cliff (1993), Psychological Bulletin 114, 494-509, doi 10.1037/0033-2909.114.3.494; Kerby (2014),
 * Comprehensive Psychology 3, doi 10.2466/11.IT.3.1.
 *
 * @example
 * rankBiserial(0.75, 10, 10).estimate // 0.5
 */
export function rankBiserial(
  superiority: number,
  nTreated: number,
  nComparison: number,
  confLevel = 0.95,
): EffectWithLimits {
  const estimate = 2 * superiority - 1
  const reach =
    normalQuantile((1 + confLevel) / 2) * Math.sqrt((nTreated + nComparison + 1) / (3 * nTreated * nComparison))
  const centre = Math.atanh(estimate)
  return { estimate, low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) }
}
