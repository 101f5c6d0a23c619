import { mean } from '@doorstroom/statistics'
import { contrastFailure } from './contrast-failure.ts'

/** Difference of two means, each with its own spread. */
export interface WelchDifference {
  readonly difference: number
  readonly stdError: number
  /** Welch's. */
  readonly degreesOfFreedom: number
  readonly nTreated: number
  readonly nComparison: number
}

/**
 * Mean of the treated minus mean of the comparison group with Welch's error and degrees of freedom.
 * Equal to R's `t.test` and `estimatr::difference_in_means`.
 *
 * @throws EstimationFailure `comparison.emptyArm`, `comparison.tooFewInArm`, `comparison.noVariation`.
 *
 * Source: Welch (1947), Biometrika 34, 28-35, doi 10.1093/biomet/34.1-2.28.
 *
 * @example
 * welchDifference(Float64Array.of(5, 7, 1, 3), Uint8Array.of(1, 1, 0, 0)) // difference 4, error sqrt 2, 2 degrees
 */
export function welchDifference(outcome: Float64Array, treated: Uint8Array): WelchDifference {
  const [one, zero] = [1, 0].map((arm) => armOf(outcome.filter((_, row) => treated[row] === arm)))
  const variance = one!.variance + zero!.variance
  const largest = outcome.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (!(Math.sqrt(variance) > 1e-13 * largest)) throw contrastFailure('comparison.noVariation')
  return {
    difference: one!.mean - zero!.mean,
    stdError: Math.sqrt(variance),
    degreesOfFreedom: variance ** 2 / (one!.variance ** 2 / (one!.n - 1) + zero!.variance ** 2 / (zero!.n - 1)),
    nTreated: one!.n,
    nComparison: zero!.n,
  }
}

function armOf(values: Float64Array): { n: number; mean: number; variance: number } {
  if (values.length === 0) throw contrastFailure('comparison.emptyArm')
  if (values.length < 2) throw contrastFailure('comparison.tooFewInArm')
  const centre = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return { n: values.length, mean: centre, variance: squares / (values.length - 1) / values.length }
}
