import { noncentralTCumulative } from '../distribution/noncentral-t-cumulative.ts'
import { noncentralTUpperTail } from '../distribution/noncentral-t-upper-tail.ts'
import { studentTQuantile } from '../distribution/student-t-quantile.ts'
import { solveForSize } from './solve-for-size.ts'

/** A planned t test. */
export interface MeansPlan {
  /** Difference looked for, in the unit of the standard deviation. */
  readonly difference: number
  /** Within groups; for `paired` of the differences within pairs. Default 1. */
  readonly standardDeviation?: number
  readonly design?: 'two-groups' | 'paired'
  /** Two-sided level of the test, default 0.05. */
  readonly alpha?: number
  /** Treated persons per person in the comparison group, default 1; of no use for `paired`. */
  readonly allocation?: number
  /** Counts also rejections in the wrong direction; default false, as in R. */
  readonly strict?: boolean
}

/**
 * Chance that a two-sided t test rejects, with n pairs, or n persons in the comparison group and `allocation` times n
 * treated; exact for normal outcomes, through the noncentral t distribution. Equal to R's `power.t.test`.
 *
 * @throws RangeError for an n that is not above 1 or a standard deviation that is not positive.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 2.
 *
 * @example
 * powerOfMeans(150, { difference: 0.2 }) // 0.4076884
 */
export function powerOfMeans(n: number, plan: MeansPlan): number {
  const {
    difference,
    standardDeviation = 1,
    design = 'two-groups',
    alpha = 0.05,
    allocation = 1,
    strict = false,
  } = plan
  if (!(n > 1) || !(standardDeviation > 0) || !(allocation > 0) || !(alpha > 0 && alpha < 1))
    throw new RangeError('n must be above 1, and the standard deviation, allocation and level above 0')
  const paired = design === 'paired'
  const degreesOfFreedom = paired ? n - 1 : (1 + allocation) * n - 2
  if (!(degreesOfFreedom > 0)) throw new RangeError('there must be more than two persons')
  const size = paired ? n : (n * allocation) / (1 + allocation)
  const limit = -studentTQuantile(alpha / 2, degreesOfFreedom)
  const noncentrality = (Math.sqrt(size) * Math.abs(difference)) / standardDeviation
  const right = noncentralTUpperTail(limit, degreesOfFreedom, noncentrality)
  return strict ? right + noncentralTCumulative(-limit, degreesOfFreedom, noncentrality) : right
}

/**
 * Pairs, or persons in the comparison group (and `allocation` times as many treated), for a given power; a broken
 * number, to be rounded up. Equal to R's `power.t.test(delta, power)` with a fine tolerance.
 *
 * @throws EstimationFailure `statistics.notReachable` when there is no difference to find.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 2.
 *
 * @example
 * sizeForMeans(0.8, { difference: 0.2 }) // 393.4067
 */
export function sizeForMeans(power: number, plan: MeansPlan): number {
  // Half a degree of freedom: with fewer the critical value is astronomical.
  const smallest = plan.design === 'paired' ? 1.5 : Math.max(1.25, 2.5 / (1 + (plan.allocation ?? 1)))
  return solveForSize((n) => powerOfMeans(n, plan), power, smallest)
}

/**
 * Smallest difference that is found with the given power, in the unit of the standard deviation. Equal to
 * R's `power.t.test(n, power)`.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 2.
 *
 * @example
 * detectableDifference(100, 0.8, {}) // 0.3981386
 */
export function detectableDifference(n: number, power: number, plan: Omit<MeansPlan, 'difference'>): number {
  const unit = plan.standardDeviation ?? 1
  return unit * solveForSize((d) => powerOfMeans(n, { ...plan, difference: d * unit }), power, 1e-9)
}
