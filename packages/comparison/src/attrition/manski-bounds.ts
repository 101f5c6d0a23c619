import { contrastFailure } from '../contrast/contrast-failure.ts'

/** Worst-case bounds on a difference of means when outcomes are missing for whatever reason. */
export interface ManskiBounds {
  /** Treated - comparison, in the unit of the outcome. */
  readonly lowest: number
  readonly highest: number
  /** The difference among people with an outcome. */
  readonly observedDifference: number
  /** Share of each arm with an outcome, 0 to 1. */
  readonly observedTreated: number
  readonly observedComparison: number
  /** Persons, with and without an outcome. */
  readonly n: number
  /** The values that missing outcomes were given. */
  readonly low: number
  readonly high: number
}

/**
 * Manski's bounds: every missing outcome (NaN) of the treated is given the lowest possible value and every one of the
 * comparison group the highest, and the other way round. Nothing is assumed about who is lost. No interval for chance.
 *
 * @param range - Lowest and highest possible outcome.
 * @throws EstimationFailure `comparison.emptyArm`, `comparison.noSelected` (nobody with an outcome in an arm),
 * `comparison.outsideBounds`, `comparison.unequalLengths`, `comparison.infiniteValue`,
 * `comparison.treatedNotBinary`.
 *
 * Source: Horowitz and Manski (2000), Journal of the American Statistical Association 95, 77-84,
 * doi 10.1080/01621459.2000.10473902.
 *
 * @example
 * manskiBounds(Float64Array.of(1, Number.NaN, 0, 0), Uint8Array.of(1, 1, 0, 0), [0, 1]).lowest // 0.5
 */
export function manskiBounds(
  outcome: Float64Array,
  treated: Uint8Array,
  range: readonly [low: number, high: number],
): ManskiBounds {
  const [low, high] = range
  if (outcome.length !== treated.length) throw contrastFailure('comparison.unequalLengths')
  if (!(low <= high) || !Number.isFinite(low) || !Number.isFinite(high))
    throw contrastFailure('comparison.outsideBounds')
  if (treated.some((arm) => arm > 1)) throw contrastFailure('comparison.treatedNotBinary')
  const size = [0, 0]
  const seen = [0, 0]
  const sum = [0, 0]
  for (let row = 0; row < outcome.length; row++) {
    const arm = treated[row]!
    const value = outcome[row]!
    if (Math.abs(value) === Number.POSITIVE_INFINITY) throw contrastFailure('comparison.infiniteValue')
    if (value < low || value > high) throw contrastFailure('comparison.outsideBounds')
    size[arm]!++
    if (Number.isNaN(value)) continue
    seen[arm]!++
    sum[arm]! += value
  }
  if (size.includes(0)) throw contrastFailure('comparison.emptyArm')
  if (seen.includes(0)) throw contrastFailure('comparison.noSelected')
  const filled = (arm: number, value: number) => (sum[arm]! + (size[arm]! - seen[arm]!) * value) / size[arm]!
  return {
    lowest: filled(1, low) - filled(0, high),
    highest: filled(1, high) - filled(0, low),
    observedDifference: sum[1]! / seen[1]! - sum[0]! / seen[0]!,
    observedTreated: seen[1]! / size[1]!,
    observedComparison: seen[0]! / size[0]!,
    n: outcome.length,
    low,
    high,
  }
}
