import { armValues } from './arm-values.ts'
import { mean } from './mean.ts'
import { weightedMean } from './weighted-mean.ts'
import { weightedVariance } from './weighted-variance.ts'

/** One covariate in two arms; rows with a missing value (NaN) are left out. */
export interface TwoArmColumn {
  readonly values: Float64Array
  /** 1 treated, 0 comparison. */
  readonly treated: Uint8Array
  /** Null is unweighted. */
  readonly weights: Float64Array | null
  /** A 0/1 column: its variance is p (1 - p). */
  readonly binary: boolean
}

/**
 * Standardised mean difference: (mean of the treated - mean of the comparison) / sqrt((s1^2 + s0^2) / 2), in standard
 * deviations. The means are weighted, the variances never: one denominator before and after weighting, so that a
 * change in the statistic is a change in the means. For a 0/1 column the variance is p (1 - p), else n - 1 is used.
 * 0 is perfect balance; positive when the treated have more. Infinite when both arms are constant and differ; NaN
 * when an arm has no value (or a continuous column has one value in an arm).
 *
 * Source: Austin (2009), Statistics in Medicine 28, 3083-3107, doi 10.1002/sim.3697.
 *
 * @example
 * standardizedMeanDifference({ values: Float64Array.of(3, 5, 2, 4), treated: Uint8Array.of(1, 1, 0, 0),
 *   weights: null, binary: false }) // 1 / sqrt(2) = 0.7071
 */
export function standardizedMeanDifference(column: TwoArmColumn): number {
  const [comparison, treated] = ([0, 1] as const).map((arm) =>
    armValues(column.values, column.treated, column.weights, arm),
  ) as [ReturnType<typeof armValues>, ReturnType<typeof armValues>]
  const variance = (values: Float64Array) => {
    const share = mean(values)
    return column.binary ? share * (1 - share) : weightedVariance(values, null)
  }
  const difference = weightedMean(treated.values, treated.weights) - weightedMean(comparison.values, comparison.weights)
  const scale = Math.sqrt((variance(treated.values) + variance(comparison.values)) / 2)
  const level = Math.max(Math.abs(mean(treated.values)), Math.abs(mean(comparison.values)))
  return Math.abs(difference) <= 1e-13 * level ? 0 * scale : difference / scale
}
