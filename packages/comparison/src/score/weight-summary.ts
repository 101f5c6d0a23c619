import { effectiveSampleSize } from '@doorstroom/statistics'

/** How much is left of each arm after weighting, and whether one person dominates it. */
export interface WeightSummary {
  readonly effectiveSampleSize: { readonly treated: number; readonly comparison: number }
  /**
   * `comparison.heavyWeight` when one person holds more than a tenth of the weight of an arm of 30 or more;
   * `comparison.poorOverlap` when an arm of 30 or more keeps less than a quarter of its size, effectively;
   * `comparison.fewEffective` when an arm effectively counts fewer than 30.
   */
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
  const sizes = arms.map(effectiveSampleSize)
  const thin = arms.some((arm, index) => arm.length >= 30 && sizes[index]! < arm.length / 4)
  return {
    effectiveSampleSize: { comparison: sizes[0]!, treated: sizes[1]! },
    warnings: [
      ...(heavy ? ['comparison.heavyWeight'] : []),
      ...(thin ? ['comparison.poorOverlap'] : []),
      ...(sizes.some((size) => size < 30) ? ['comparison.fewEffective'] : []),
    ],
  }
}
