import { contrastFailure } from '../contrast/contrast-failure.ts'

/** One-sided p-values that matched pairs allow when two alike people may differ in their odds of treatment. */
export interface RosenbaumBound {
  /** Odds ratio of treatment within a pair that hidden differences may cause; 1 is none. */
  readonly gamma: number
  /** Highest and lowest p-value against "no effect", one-sided towards a positive difference. */
  readonly pHighest: number
  readonly pLowest: number
}

/**
 * Refuses a hidden bias that is not an odds ratio of at least 1.
 *
 * @throws EstimationFailure `comparison.badSetting`.
 *
 * @example
 * requireGammas([1, 1.5]) // undefined
 */
export function requireGammas(gammas: readonly number[]): void {
  if (gammas.length === 0 || !gammas.every((gamma) => gamma >= 1 && Number.isFinite(gamma))) {
    throw contrastFailure('comparison.badSetting')
  }
}
