import { contrastFailure } from '../contrast/contrast-failure.ts'

/**
 * Treated minus comparison within matched pairs, without the pairs in which either is missing.
 *
 * @throws EstimationFailure `comparison.unequalLengths`, `comparison.infiniteValue`, `comparison.noPairs` (none complete).
 *
 * @example
 * pairDifferences(Float64Array.of(3, 5), Float64Array.of(1, Number.NaN)) // Float64Array [2]
 */
export function pairDifferences(treated: Float64Array, comparison: Float64Array): Float64Array {
  if (treated.length !== comparison.length) throw contrastFailure('comparison.unequalLengths')
  const differences = treated.map((value, pair) => value - comparison[pair]!).filter((value) => !Number.isNaN(value))
  if (!differences.every(Number.isFinite)) throw contrastFailure('comparison.infiniteValue')
  if (differences.length === 0) throw contrastFailure('comparison.noPairs')
  return differences
}
