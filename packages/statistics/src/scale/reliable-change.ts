import { normalQuantile } from '../distribution/normal-quantile.ts'

/** What a person's change says, given the measurement error of the scale. */
export type ReliableChangeClass = 'improved' | 'unchanged' | 'deteriorated'

export interface ReliableChange {
  /** Change in standard errors of a difference; positive is a higher score after than before. */
  readonly z: number
  readonly class: ReliableChangeClass
  /** Smallest change that counts as more than measurement error, in points of the scale. */
  readonly minimalChange: number
}

/** One person's scores and the scale's properties. */
export interface ReliableChangeInput {
  readonly before: number
  readonly after: number
  /** Of the scores before, in a fitting group. Must be positive. */
  readonly standardDeviation: number
  /** Of the scale, 0 up to but not 1. */
  readonly reliability: number
  /** Which direction is better; default `higher`. */
  readonly better?: 'higher' | 'lower'
  /** Default 0.95. */
  readonly confLevel?: number
}

/**
 * Reliable change index of Jacobson and Truax: (after - before) / (sd sqrt(2) sqrt(1 - reliability)), and its class:
 * beyond the two-sided normal limit (1.96) it is improved or deteriorated, else unchanged. A class says that a change
 * is larger than measurement error alone would give, not what caused it.
 *
 * @throws RangeError when a score is missing (NaN), the standard deviation is not positive, or the reliability is
 * not from 0 to under 1.
 *
 * Source: Jacobson and Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19,
 * doi 10.1037/0022-006X.59.1.12.
 *
 * @example
 * reliableChange({ before: 3.5, after: 4.5, standardDeviation: 0.7, reliability: 0.8 })
 * // { z: 2.25877, class: 'improved', minimalChange: 0.867713 }
 */
export function reliableChange(input: ReliableChangeInput): ReliableChange {
  const { before, after, standardDeviation, reliability, better = 'higher', confLevel = 0.95 } = input
  if (!Number.isFinite(before) || !Number.isFinite(after)) throw new RangeError('both scores must be known')
  if (!(standardDeviation > 0)) throw new RangeError('standardDeviation must be above 0')
  if (!(reliability >= 0 && reliability < 1)) throw new RangeError('reliability must be from 0 to under 1')
  const errorOfDifference = standardDeviation * Math.SQRT2 * Math.sqrt(1 - reliability)
  const limit = normalQuantile((1 + confLevel) / 2)
  const z = (after - before) / errorOfDifference
  const gain = better === 'higher' ? z : -z
  return {
    z,
    class: gain > limit ? 'improved' : gain < -limit ? 'deteriorated' : 'unchanged',
    minimalChange: limit * errorOfDifference,
  }
}
