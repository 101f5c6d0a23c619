import { effectiveSampleSize } from '@doorstroom/statistics'

/** How much is left of each arm after weighting, and whether one person dominates it. */
export interface WeightSummary {
  readonly effectiveSampleSize: { readonly treated: number; readonly comparison: number }
  /** `comparison.heavyWeight` when one person holds more than a tenth of the weight of an arm of 30 or more. */
  readonly warnings: readonly string[]
}

/**
 * Kish's effective sample size per arm, (sum of weights) squared / sum of squared weights.
 *
 * @example
 * weightSummary(new Float64Array([1, 1, 0.5, 1.5]), new Uint8Array([1, 1, 0, 0])).effectiveSampleSize.comparison // 1.6
 */
export function weightSummary(weights: Float64Array, treated: Uint8Array): WeightSummary {
  const arms = [0, 1].map((arm) => weights.filter((_, row) => treated[row] === arm))
  const heavy = arms.some((arm) => {
    const total = arm.reduce((sum, weight) => sum + weight, 0)
    return arm.length >= 30 && arm.some((weight) => weight > total / 10)
  })
  return {
    effectiveSampleSize: { comparison: effectiveSampleSize(arms[0]!), treated: effectiveSampleSize(arms[1]!) },
    warnings: heavy ? ['comparison.heavyWeight'] : [],
  }
}
