import { normalQuantile } from '../distribution/normal-quantile.ts'
import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { rootBetween } from '../root/root-between.ts'
import { solveForSize } from './solve-for-size.ts'

/** A planned comparison of two shares. */
export interface SharesPlan {
  readonly shareComparison: number
  readonly shareTreated: number
  /** Two-sided level of the test, default 0.05. */
  readonly alpha?: number
  /** Treated persons per person in the comparison group, default 1. */
  readonly allocation?: number
  /** Counts also rejections in the wrong direction; default false, as in R. */
  readonly strict?: boolean
}

/**
 * Chance that a two-sided test of two shares rejects, with n persons in the comparison group and `allocation` times n
 * treated; normal approximation with a pooled variance under no difference. Equal to R's `power.prop.test`.
 *
 * @throws RangeError for shares outside 0 to 1 or an n that is not positive.
 *
 * Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd edition, chapter 4,
 * doi 10.1002/0471445428.
 *
 * @example
 * powerOfShares(200, { shareComparison: 0.5, shareTreated: 0.6 }) // 0.5200849
 */
export function powerOfShares(n: number, plan: SharesPlan): number {
  const { shareComparison, shareTreated, alpha = 0.05, allocation = 1, strict = false } = plan
  if (![shareComparison, shareTreated].every((share) => share >= 0 && share <= 1))
    throw new RangeError('a share must be between 0 and 1')
  if (!(n > 0) || !(allocation > 0) || !(alpha > 0 && alpha < 1)) throw new RangeError('n must be above 0')
  const treated = allocation * n
  const pooled = (n * shareComparison + treated * shareTreated) / (n + treated)
  const spread = Math.sqrt(
    (shareComparison * (1 - shareComparison)) / n + (shareTreated * (1 - shareTreated)) / treated,
  )
  const limit = -normalQuantile(alpha / 2) * Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / treated))
  const difference = Math.abs(shareTreated - shareComparison)
  if (spread === 0) return difference > limit ? 1 : 0
  const right = normalUpperTail((limit - difference) / spread)
  return strict ? right + normalUpperTail((limit + difference) / spread) : right
}

/**
 * Persons in the comparison group (and `allocation` times as many treated) for a given power; a broken number, to be
 * rounded up. Equal to R's `power.prop.test(p1, p2, power)` with a fine tolerance.
 *
 * @throws EstimationFailure `statistics.notReachable` when the shares do not differ.
 *
 * Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd edition, chapter 4,
 * doi 10.1002/0471445428.
 *
 * @example
 * sizeForShares(0.8, { shareComparison: 0.5, shareTreated: 0.6 }) // 387.3385
 */
export function sizeForShares(power: number, plan: SharesPlan): number {
  return solveForSize((n) => powerOfShares(n, plan), power, 1)
}

/**
 * Smallest share of the treated above that of the comparison group that is found with the given power. Equal to
 * R's `power.prop.test(n, p1, power)`.
 *
 * @throws EstimationFailure `statistics.notReachable` when not even a share of 1 would be found.
 *
 * Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd edition, chapter 4,
 * doi 10.1002/0471445428.
 *
 * @example
 * detectableShare(300, 0.8, { shareComparison: 0.5 }) // 0.6134131
 */
export function detectableShare(n: number, power: number, plan: Omit<SharesPlan, 'shareTreated'>): number {
  const excess = (shareTreated: number) => powerOfShares(n, { ...plan, shareTreated }) - power
  if (!(excess(1) >= 0))
    throw new EstimationFailure('statistics.notReachable', {
      nl: 'Met dit aantal wordt zelfs een aandeel van 1 niet met dit onderscheidingsvermogen gevonden.',
      en: 'With this number not even a share of 1 is found with this power.',
    })
  if (excess(plan.shareComparison) >= 0) return plan.shareComparison
  return rootBetween(excess, plan.shareComparison, 1)
}
