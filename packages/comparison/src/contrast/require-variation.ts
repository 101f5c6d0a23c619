import { contrastFailure } from './contrast-failure.ts'

/**
 * Refuses a standard error that is nothing but rounding: at most 1e-13 of the largest outcome.
 *
 * @throws EstimationFailure `comparison.noVariation`.
 *
 * @example
 * requireVariation(0, new Float64Array([2, 2, 2, 2])) // throws
 */
export function requireVariation(stdError: number | null, outcome: Float64Array): void {
  const largest = outcome.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (!(stdError !== null && stdError > 1e-13 * largest)) throw contrastFailure('comparison.noVariation')
}
